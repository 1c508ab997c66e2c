package org.interculturalcities.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.TitleSearch;
import org.interculturalcities.practice.view.PracticeView;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.suggestion.DirectoryNames.Match;
import org.interculturalcities.suggestion.Suggestion.Kind;
import org.interculturalcities.text.NameMatcher;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.topic.Topic;
import org.jspecify.annotations.Nullable;

/** Finds suggestions for typed text: a few of each kind, and more of a kind if others have too few. */
record Suggestions(RequestContext context, DirectoryNames names, EntitySerializer records) {

    private static final Map<Kind, Integer> FIRST =
            new EnumMap<>(Map.of(Kind.TOPIC, 2, Kind.CITY, 2, Kind.NETWORK, 1, Kind.PRACTICE, 3));

    List<Suggestion> of(String typed, int limit) {
        Map<Kind, List<Suggestion>> found = new EnumMap<>(Kind.class);
        NameMatcher matcher = NameMatcher.unfinished(typed);
        names.matching(context.snapshot().referenceData(), matcher).stream()
                .collect(Collectors.groupingBy(Match::kind))
                .forEach((kind, matches) -> found.put(
                        kind,
                        matches.stream()
                                .limit(limit)
                                .map(match -> suggestion(match, matcher))
                                .toList()));
        found.put(Kind.PRACTICE, practices(typed, limit));
        return share(found, limit);
    }

    // Fills the quota of each kind first, then the remaining places in the order of the kinds.
    private static List<Suggestion> share(Map<Kind, List<Suggestion>> found, int limit) {
        List<Suggestion> shared = new ArrayList<>();
        found.forEach((kind, all) ->
                all.stream().limit(Objects.requireNonNull(FIRST.get(kind))).forEach(shared::add));
        found.values().stream()
                .flatMap(List::stream)
                .filter(suggestion -> !shared.contains(suggestion))
                .limit(Math.max(0, limit - shared.size()))
                .toList()
                .forEach(shared::add);
        return shared.stream()
                .limit(limit)
                .sorted(Comparator.comparing(Suggestion::kind))
                .toList();
    }

    private Suggestion suggestion(Match match, NameMatcher typed) {
        return switch (match.kind()) {
            case TOPIC -> {
                String label = context.find(Topic.class, match.id()).label(context.languages());
                yield suggestion(match, typed, "topics", label, null);
            }
            case CITY -> {
                City city = context.find(City.class, match.id());
                String country = Countries.name(
                                city.country(), context.languages().locale())
                        .name();
                yield suggestion(match, typed, "cities", city.name(context.languages()), country);
            }
            default -> {
                Network network = context.find(Network.class, match.id());
                yield suggestion(match, typed, "networks", network.name(), network.acronym());
            }
        };
    }

    private Suggestion suggestion(Match match, NameMatcher typed, String path, String label, @Nullable String hint) {
        boolean labelMatches = typed.rank(TextAnalyzer.fold(label)).orElse(Integer.MAX_VALUE) <= match.rank();
        return new Suggestion(
                match.kind(),
                match.id(),
                label,
                labelMatches || match.name().equals(hint) ? null : match.name(),
                hint,
                context.practices(match.kind().word(), match.id()),
                context.url().record(path, match.id(), match.id()));
    }

    private List<Suggestion> practices(String typed, int limit) {
        PracticeView view = new PracticeView(context.snapshot(), context.languages(), context.url());
        return TitleSearch.beginning(typed, context.snapshot(), limit)
                .map(hit -> records.parse(Practice.class, hit.state()))
                .map(practice -> suggestion(practice, view))
                .toList();
    }

    private static Suggestion suggestion(Practice practice, PracticeView view) {
        String language = view.shown(practice);
        return new Suggestion(
                Kind.PRACTICE,
                practice.recordId(),
                practice.text(language).title(),
                null,
                language,
                null,
                view.links(practice));
    }
}
