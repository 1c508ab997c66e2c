package org.interculturalcities.website;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.practice.index.PracticeFacet;

/** What an address of the site asks for behind its question mark, without what the site does not know. */
record PageQuery(TreeMap<String, List<String>> parameters) {

    private static final List<PracticeFacet> FACETS = Stream.of(PracticeFacet.values())
            .filter(facet -> facet != PracticeFacet.MISSING)
            .toList();
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("q", "sort", "page"), FACETS.stream().map(PracticeFacet::word))
            .collect(Collectors.toSet());

    /** A value that practices are to have. */
    record Filter(PracticeFacet facet, String value) {}

    static PageQuery of(Map<String, List<String>> query) {
        TreeMap<String, List<String>> known = new TreeMap<>();
        query.forEach((name, values) -> {
            List<String> given = values.stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (!given.isEmpty() && KNOWN.contains(name)) {
                known.put(name, given);
            }
        });
        return new PageQuery(known);
    }

    String q() {
        return parameters.getOrDefault("q", List.of("")).get(0);
    }

    int page() {
        String given = parameters.getOrDefault("page", List.of("1")).get(0);
        return given.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(given) : 1;
    }

    List<Filter> filters() {
        return FACETS.stream()
                .flatMap(facet -> parameters.getOrDefault(facet.word(), List.of()).stream()
                        .map(value -> new Filter(facet, value)))
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
