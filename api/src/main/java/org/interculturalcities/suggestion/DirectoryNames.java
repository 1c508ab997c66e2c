package org.interculturalcities.suggestion;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.suggestion.Suggestion.Kind;
import org.interculturalcities.text.NameMatcher;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.topic.Topic;

/** All names in the reference data, folded for matching; computed once for each version of the data. */
final class DirectoryNames {

    private final LoadingCache<ReferenceData, List<Entry>> entries =
            Caffeine.newBuilder().weakKeys().maximumSize(4).build(DirectoryNames::read);

    /** A record with its original and folded names. */
    private record Entry(Kind kind, String id, List<String> names, List<String> folded) {

        static Entry of(Kind kind, String id, Collection<String> names) {
            return new Entry(
                    kind,
                    id,
                    List.copyOf(names),
                    names.stream().map(TextAnalyzer::fold).toList());
        }

        Optional<Match> match(NameMatcher typed) {
            Match best = null;
            for (int i = 0; i < names.size(); i++) {
                OptionalInt rank = typed.rank(folded.get(i));
                if (rank.isPresent() && (best == null || rank.getAsInt() < best.rank())) {
                    best = new Match(kind, id, names.get(i), rank.getAsInt());
                }
            }
            return Optional.ofNullable(best);
        }
    }

    /** A record with a matching name and its rank; 0 is best. */
    record Match(Kind kind, String id, String name, int rank) {}

    private static List<Entry> read(ReferenceData referenceData) {
        List<Entry> all = new ArrayList<>();
        referenceData
                .all(Topic.class)
                .forEach(topic ->
                        all.add(Entry.of(Kind.TOPIC, topic.id(), topic.labels().values())));
        referenceData.all(City.class).forEach(city -> all.add(Entry.of(Kind.CITY, city.id(), city.allNames())));
        referenceData
                .all(Network.class)
                .forEach(network -> all.add(Entry.of(
                        Kind.NETWORK,
                        network.id(),
                        Stream.concat(Stream.of(network.name()), Stream.ofNullable(network.acronym()))
                                .toList())));
        return all;
    }

    /** The records with matching names, best first. */
    List<Match> matching(ReferenceData referenceData, NameMatcher typed) {
        return entries.get(referenceData).stream()
                .flatMap(entry -> entry.match(typed).stream())
                .sorted(Comparator.comparing(Match::rank).thenComparing(Match::name))
                .toList();
    }
}
