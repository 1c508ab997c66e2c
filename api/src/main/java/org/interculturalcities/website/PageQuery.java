package org.interculturalcities.website;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.practice.index.PracticeFacet;

/**
 * The query parameters of a page that the website knows.
 *
 * @param parameters of a list
 * @param lang the language of a text
 * @param practices the ids in a shortlist
 */
record PageQuery(TreeMap<String, List<String>> parameters, Optional<String> lang, List<String> practices) {

    /** As on the website. */
    private static final int LONGEST_SHORTLIST = 20;

    private static final List<PracticeFacet> FACETS = Stream.of(PracticeFacet.values())
            .filter(facet -> facet != PracticeFacet.MISSING)
            .toList();
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("q", "sort", "page"), FACETS.stream().map(PracticeFacet::word))
            .collect(Collectors.toSet());

    /** A facet value that filters the practices. */
    record Filter(PracticeFacet facet, String value) {}

    static PageQuery of(Map<String, List<String>> query) {
        TreeMap<String, List<String>> known = new TreeMap<>();
        query.forEach((name, values) -> {
            List<String> nonEmpty = values.stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (!nonEmpty.isEmpty() && KNOWN.contains(name)) {
                known.put(name, nonEmpty);
            }
        });
        return new PageQuery(
                known,
                query.getOrDefault("lang", List.of()).stream().findFirst(),
                query.getOrDefault("practices", List.of()).stream()
                        .flatMap(ids -> Stream.of(ids.split(",")))
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(LONGEST_SHORTLIST)
                        .toList());
    }

    public String q() {
        return parameters.getOrDefault("q", List.of("")).get(0);
    }

    public int page() {
        String page = parameters.getOrDefault("page", List.of("1")).get(0);
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    List<Filter> filters() {
        return FACETS.stream()
                .flatMap(facet -> parameters.getOrDefault(facet.word(), List.of()).stream()
                        .map(value -> new Filter(facet, value)))
                .toList();
    }

    /** Whether search engines should skip it, as one of countless filter combinations. */
    boolean isNarrow() {
        return filters().size() > 1 || parameters.containsKey("q") || parameters.containsKey("sort");
    }

    /** The canonical path of this list. */
    String path() {
        return onPage(page());
    }

    public boolean hasNext(long total) {
        return (long) page() * ListParameters.LIMIT < total;
    }

    public String onPage(int page) {
        TreeMap<String, List<String>> query = new TreeMap<>(parameters);
        query.remove("page");
        if (page > 1) {
            query.put("page", List.of(Integer.toString(page)));
        }
        String text = query.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return "/practices" + (text.isEmpty() ? "" : "?" + text);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
