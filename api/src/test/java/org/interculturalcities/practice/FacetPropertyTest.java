package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.total;
import static org.interculturalcities.Api.walk;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts never lie: whatever is filtered, a count is what choosing that value gives, and every way through a list agrees. */
@QuarkusTest
class FacetPropertyTest {

    private static final List<String> FACETS =
            List.of("topic", "country", "city", "network", "year", "language", "collection", "missing");

    // Another seed at each run would find more and could not be repeated; this one can be changed by hand.
    private static final Random RANDOM = new Random(20261121);

    private static final Map<String, List<String>> VALUES = Map.of(
            "topic",
                    List.of(
                            "education",
                            "refugees",
                            "welcoming-and-social-integration",
                            "international-outlook",
                            "roma"),
            "country", List.of("GB", "ES", "DE", "NO", "PT", "CA", "AQ"),
            "city", List.of("no-bergen", "gb-bradford", "gb-leeds", "it-turin", "ma-agadir"),
            "network", List.of("icc", "reci", "rpci", "intercultural-regions"),
            "year", List.of("2019", "2018..2021", "2024..", "..2010", "1990"),
            "language", List.of("en", "fr", "sq", "sr-Latn"),
            "collection", List.of("covid-19"),
            "missing", List.of("impact", "topic", "city", "period"),
            "ongoing", List.of("true", "false"),
            "q",
                    List.of(
                            "rumours",
                            "city",
                            "children -school",
                            "біженці",
                            "Gerüchte",
                            "mowa nienawiści",
                            "refugge housng",
                            "Espagne",
                            "schoo",
                            "\"mother tongue\"",
                            "how do schools welcome newcomers zanzibar"));

    static List<String> randomFilters() {
        return IntStream.range(0, 40).mapToObj(i -> randomFilter()).distinct().toList();
    }

    private static String randomFilter() {
        List<String> names = new ArrayList<>(new TreeMap<>(VALUES).keySet());
        Collections.shuffle(names, RANDOM);
        String filter = names.subList(0, RANDOM.nextInt(4)).stream()
                .map(FacetPropertyTest::randomValues)
                .collect(Collectors.joining("&"));
        return "?" + filter;
    }

    private static String randomValues(String name) {
        List<String> values = new ArrayList<>(VALUES.get(name));
        Collections.shuffle(values, RANDOM);
        boolean single = name.equals("q") || name.equals("ongoing");
        int count = single ? 1 : 1 + RANDOM.nextInt(Math.min(2, values.size()));
        String minus = FACETS.contains(name) && RANDOM.nextInt(5) == 0 ? "-" : "";
        return values.subList(0, count).stream()
                .map(value -> minus + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @MethodSource("randomFilters")
    void everyCountIsTheTotalOfTheListWithThatValueChosen(String filter) {
        Map<String, Facet> facets = practices(filter + "&limit=0&facetLimit=1000&facet=" + String.join(",", FACETS))
                .facets();

        facets.forEach((name, facet) -> {
            for (Facet.Value value : someOf(facet.values())) {
                assertThat(total(choosing(filter, name, value.value())))
                        .as("%s=%s with %s", name, value.value(), filter)
                        .isEqualTo(value.count());
            }
            // Elsewhere the lack of a value is itself asked for by missing, which the filter may have as well.
            if (!filter.contains("missing=") && !name.equals("missing")) {
                assertThat(total(without(filter, name) + missing(name)))
                        .as("no %s with %s", name, filter)
                        .isEqualTo(facet.missing());
            }
        });
    }

    // All values of all facets of all filters are some 10,000 requests: a sample of each, the ends included, will do.
    private static List<Facet.Value> someOf(List<Facet.Value> values) {
        List<Facet.Value> some = new ArrayList<>(values);
        Collections.shuffle(some, RANDOM);
        return some.subList(0, Math.min(3, some.size()));
    }

    private static String choosing(String filter, String facet, String value) {
        return without(filter, facet) + "&" + facet + "=" + value;
    }

    private static String without(String filter, String facet) {
        return "?"
                + Arrays.stream(filter.substring(1).split("&"))
                        .filter(part -> !part.startsWith(facet + "="))
                        .collect(Collectors.joining("&"));
    }

    // A practice has no year when its period has none, no network when its cities are in none, and always a language.
    private static String missing(String facet) {
        return switch (facet) {
            case "topic", "country", "city", "collection" -> "&missing=" + facet;
            case "year" -> "&-year=0000..9999";
            case "network" -> "&-network=" + String.join("&-network=", allNetworks());
            default -> "&-language=en&-language=fr&-language=sq&-language=sr-Latn";
        };
    }

    private static List<String> allNetworks() {
        return practices("?limit=0&facet=network").facets().get("network").values().stream()
                .map(Facet.Value::value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("randomFilters")
    void everyWayThroughAListGivesEachRecordOnce(String filter) {
        List<String> json = ids(walk(filter + "&limit=7"));

        assertThat(json).doesNotHaveDuplicates().hasSize((int) total(filter));
        assertThat(pages(filter)).isEqualTo(json);
        assertThat(lines(filter, "ndjson")).isEqualTo(json);
        assertThat(lines(filter, "csv")).isEqualTo(json);
    }

    private static List<String> pages(String filter) {
        List<String> ids = new ArrayList<>();
        for (String next = filter + "&limit=9&page=1"; next != null; ) {
            Listing<PracticeSummary> page = practices(next);
            ids.addAll(ids(page.data()));
            next = page.links().next();
        }
        return ids;
    }

    private static List<String> lines(String filter, String format) {
        String field =
                get("/practices" + filter + "&fields=id&format=" + format).asString();
        return field.lines()
                .map(line -> line.replaceAll("\\D", ""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<String> ids(List<PracticeSummary> practices) {
        return practices.stream().map(PracticeSummary::id).toList();
    }
}
