package org.interculturalcities.practice.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interculturalcities.facet.FacetStore;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Facet.Value;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.search.SearchResult;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.TextAnalyzer;

/** Facet counts for responses: labelled and sorted, with zeros for closed facets. */
record LabelledFacets(PracticeQuery query, Snapshot snapshot) {

    Map<String, Facet> of(SearchResult answer) {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (PracticeFacet facet : query.facets()) {
            facets.put(
                    facet.word(), of(facet, answer.facets().getOrDefault(facet.word(), FacetStore.FacetCounts.NONE)));
        }
        return facets;
    }

    private record Labelled(Value value, int position) {}

    private Facet of(PracticeFacet facet, FacetStore.FacetCounts counts) {
        Set<String> values = new TreeSet<>(counts.values().keySet());
        if (facet.hasFixedValues()) {
            values.addAll(facet.suggestedValues(snapshot));
        }
        query.filters().chosen().getOrDefault(facet, List.of()).stream()
                .filter(value -> !value.contains(".."))
                .forEach(values::add);
        String part = TextAnalyzer.fold(query.facetQuery());
        FacetLabels labels = FacetLabels.of(facet, snapshot, query.languages());
        List<Value> listed = values.stream()
                .map(value -> labelled(facet, value, labels.of(value), counts))
                .filter(value -> value.value().selected()
                        || part.isEmpty()
                        || TextAnalyzer.fold(value.value().label()).contains(part))
                .sorted(order(facet))
                .map(Labelled::value)
                .toList();
        return new Facet(cut(listed), counts.missing(), values.size());
    }

    // Chosen values are always shown.
    private List<Value> cut(List<Value> listed) {
        int limit = query.facetLimit();
        return listed.size() <= limit
                ? listed
                : Stream.concat(
                                listed.stream().limit(limit),
                                listed.stream().skip(limit).filter(Value::selected))
                        .toList();
    }

    private Labelled labelled(
            PracticeFacet facet, String value, FacetLabels.Label label, FacetStore.FacetCounts counts) {
        return new Labelled(
                new Value(
                        value,
                        label.text(),
                        counts.values().getOrDefault(value, 0L),
                        query.filters().hasChosen(facet, value)),
                label.position());
    }

    // Highest counts first, so that a limit drops the lowest; years sort by year.
    private static Comparator<Labelled> order(PracticeFacet facet) {
        return facet == PracticeFacet.YEAR
                ? Comparator.comparing((Labelled one) -> one.value().value()).reversed()
                : Comparator.comparing((Labelled one) -> one.value().count())
                        .reversed()
                        .thenComparing(Labelled::position)
                        .thenComparing(one -> one.value().value());
    }
}
