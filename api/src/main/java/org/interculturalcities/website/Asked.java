package org.interculturalcities.website;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an address of the site asks for behind its question mark, without what the site does not know. */
record Asked(TreeMap<String, List<String>> parameters) {

    private static final Set<String> FILTERS =
            Set.of("topic", "country", "city", "network", "year", "language", "collection");
    private static final Set<String> OTHERS = Set.of("q", "sort", "page");

    static Asked of(Map<String, List<String>> query) {
        TreeMap<String, List<String>> known = new TreeMap<>();
        query.forEach((name, values) -> {
            List<String> given = values.stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (!given.isEmpty() && (FILTERS.contains(name) || OTHERS.contains(name))) {
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

    /** Whether it is one list among endless combinations, which search engines need not have. */
    boolean isNarrow() {
        long filters = parameters.entrySet().stream()
                .filter(one -> FILTERS.contains(one.getKey()))
                .mapToLong(one -> one.getValue().size())
                .sum();
        return filters > 1 || parameters.containsKey("q") || parameters.containsKey("sort");
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
