package org.interculturalcities.website;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.practice.index.PracticeFacet;

/** What an address of the site asks for behind its question mark, without what the site does not know. */
record Asked(TreeMap<String, List<String>> parameters) {

    private static final Map<String, PracticeFacet> FACETS = Stream.of(PracticeFacet.values())
            .filter(facet -> facet != PracticeFacet.MISSING)
            .collect(Collectors.toMap(PracticeFacet::word, Function.identity()));
    private static final Set<String> OTHERS = Set.of("q", "sort", "page");

    /** A value that practices are to have. */
    record Filter(PracticeFacet facet, String value) {}

    static Asked of(Map<String, List<String>> query) {
        TreeMap<String, List<String>> known = new TreeMap<>();
        query.forEach((name, values) -> {
            List<String> given = values.stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (!given.isEmpty() && (FACETS.containsKey(name) || OTHERS.contains(name))) {
                known.put(name, given);
            }
        });
        return new Asked(known);
    }

    String q() {
        return parameters.getOrDefault("q", List.of("")).get(0);
    }

    int page() {
        String given = parameters.getOrDefault("page", List.of("1")).get(0);
        return given.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(given) : 1;
    }

    List<Filter> filters() {
        return parameters.entrySet().stream()
                .filter(one -> FACETS.containsKey(one.getKey()))
                .flatMap(one -> one.getValue().stream().map(value -> new Filter(FACETS.get(one.getKey()), value)))
                .toList();
    }

    /** Whether it is one list among endless combinations, which search engines need not have. */
    boolean isNarrow() {
        return filters().size() > 1 || parameters.containsKey("q") || parameters.containsKey("sort");
    }

    /** The one address of the same list. */
    String path() {
        return onPage(page());
    }

    String onPage(int page) {
        TreeMap<String, List<String>> query = new TreeMap<>(parameters);
        query.remove("page");
        if (page > 1) {
            query.put("page", List.of(Integer.toString(page)));
        }
        String text = query.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return "/practices" + (text.isEmpty() ? "" : "?" + text);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
