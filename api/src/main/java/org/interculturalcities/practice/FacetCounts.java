package org.interculturalcities.practice;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.interculturalcities.facet.Facets;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.http.list.Facet.Value;
import org.interculturalcities.search.Answer;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.words.Words;

/** The counts of facets as a list shows them: labelled, in order, with zeros where the reader expects to see them. */
record FacetCounts(PracticeQuery query, Snapshot snapshot) {

    Map<String, Facet> of(Answer answer) {
        Map<String, Facet> facets = new LinkedHashMap<>();
        for (PracticeFacet facet : query.facets()) {
            facets.put(facet.word(), of(facet, answer.facets().getOrDefault(facet.word(), Facets.Counts.NONE)));
        }
        return facets;
    }

    private Facet of(PracticeFacet facet, Facets.Counts counts) {
        Set<String> values = new TreeSet<>(counts.values().keySet());
        if (facet.isClosed()) {
            values.addAll(facet.known(snapshot));
        }
        query.chosen().getOrDefault(facet, List.of()).stream()
                .filter(value -> !value.contains(".."))
                .forEach(values::add);
        String part = Words.fold(query.facetQuery());
        List<Value> listed = values.stream()
                .map(value -> value(facet, value, counts))
                .filter(value -> value.selected() || Words.fold(value.label()).contains(part))
                .sorted(order(facet))
                .toList();
        return new Facet(cut(listed), counts.missing(), values.size());
    }

    // What is chosen is always shown.
    private List<Value> cut(List<Value> listed) {
        Set<Value> first = new HashSet<>(listed.subList(0, Math.min(query.facetLimit(), listed.size())));
        return listed.stream()
                .filter(value -> value.selected() || first.contains(value))
                .toList();
    }

    private Value value(PracticeFacet facet, String value, Facets.Counts counts) {
        return new Value(
                value,
                facet.label(value, snapshot.directory(), query.languages()),
                counts.values().getOrDefault(value, 0L),
                query.hasChosen(facet, value));
    }

    // The fullest first, so that a limit cuts off the least; years in their own order.
    private Comparator<Value> order(PracticeFacet facet) {
        if (facet == PracticeFacet.YEAR) {
            return Comparator.comparing(Value::value).reversed();
        }
        Collator collator = Collator.getInstance(query.languages().locale());
        return Comparator.comparing(Value::count).reversed().thenComparing(Value::label, collator);
    }
}
