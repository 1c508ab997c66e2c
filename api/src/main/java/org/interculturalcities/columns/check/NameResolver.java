package org.interculturalcities.columns.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.place.CountryNames;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.NameIndex;
import org.interculturalcities.text.NameIndex.Match;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Term;
import org.interculturalcities.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Resolves names to ids by the rules of the search: in any language, without accents, misspelt. */
public final class NameResolver {

    private final ReferenceData referenceData;
    private final Map<ReferenceType, NameIndex> indexes = new EnumMap<>(ReferenceType.class);

    public NameResolver(ReferenceData referenceData) {
        this.referenceData = referenceData;
    }

    /** Returns the id of a name in a cell; adds an error to the row if it is unknown or ambiguous. */
    @Nullable
    public String find(ReferenceType vocabulary, String typed, String column, RowCheck row) {
        Match match = index(vocabulary).find(typed);
        Set<String> ids = vocabulary == ReferenceType.CITY ? inCountries(match.ids(), row.countries()) : match.ids();
        String word = vocabulary.word();
        if (ids.size() > 1) {
            row.error(column, typed, "ambiguous-" + word, "This could be one of several", ids);
            return null;
        } else if (ids.isEmpty()) {
            row.error(
                    column,
                    typed,
                    "unknown-" + word,
                    "The catalogue does not contain this " + word,
                    candidates(vocabulary, match));
            return null;
        }
        String id = ids.iterator().next();
        if (match.isMisspelt()) {
            row.warn(column, typed, "misspelt-" + word, "Read as " + id, List.of(id));
        }
        return id;
    }

    // A short list is shown completely.
    private List<String> candidates(ReferenceType vocabulary, Match match) {
        return match.near().isEmpty()
                ? switch (vocabulary) {
                    case TOPIC -> List.copyOf(referenceData.byId(Topic.class).keySet());
                    case COLLECTION ->
                        List.copyOf(referenceData.byId(Collection.class).keySet());
                    case NETWORK ->
                        List.copyOf(referenceData.byId(Network.class).keySet());
                    default -> List.of();
                }
                : match.near();
    }

    private Set<String> inCountries(Set<String> cities, Set<String> countries) {
        if (cities.size() < 2 || countries.isEmpty()) {
            return cities;
        }
        return cities.stream()
                .filter(id -> referenceData.find(City.class, id).stream()
                        .anyMatch(city -> countries.contains(city.country())))
                .collect(Collectors.toSet());
    }

    private NameIndex index(ReferenceType vocabulary) {
        return indexes.computeIfAbsent(vocabulary, this::build);
    }

    private NameIndex build(ReferenceType vocabulary) {
        NameIndex index = new NameIndex();
        switch (vocabulary) {
            case CITY -> referenceData.all(City.class).forEach(city -> index.add(city.id(), city.allNames()));
            case TOPIC -> referenceData.all(Topic.class).forEach(topic -> add(topic, index));
            case COLLECTION -> referenceData.all(Collection.class).forEach(collection -> add(collection, index));
            case NETWORK ->
                referenceData
                        .all(Network.class)
                        .forEach(network -> index.add(
                                network.id(),
                                List.of(network.name(), Objects.requireNonNullElse(network.acronym(), network.id()))));
            case COUNTRY -> {
                return CountryNames.index();
            }
        }
        return index;
    }

    private static void add(Term term, NameIndex index) {
        index.add(term.id(), term.labels().values());
    }
}
