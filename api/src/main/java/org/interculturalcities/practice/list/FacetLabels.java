package org.interculturalcities.practice.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.Languages;

/** Cached labels of facet values in one language, with their alphabetical order. */
final class FacetLabels {

    private static final Cache<Key, FacetLabels> KNOWN =
            Caffeine.newBuilder().maximumSize(500).build();

    private final Map<String, Label> labels = new HashMap<>();

    private record Key(PracticeFacet facet, long referenceData, List<String> languages) {}

    /** A label and its alphabetical position. */
    record Label(String text, int place) {}

    private FacetLabels(PracticeFacet facet, Snapshot snapshot, Languages languages) {
        Collator collator = Collator.getInstance(languages.locale());
        Map<String, String> texts = new HashMap<>();
        facet.known(snapshot)
                .forEach(value -> texts.put(value, facet.label(value, snapshot.referenceData(), languages)));
        texts.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue(collator).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> labels.put(entry.getKey(), new Label(entry.getValue(), labels.size())));
    }

    static FacetLabels of(PracticeFacet facet, Snapshot snapshot, Languages languages) {
        return KNOWN.get(
                new Key(facet, snapshot.referenceData().version(), languages.asked()),
                key -> new FacetLabels(facet, snapshot, languages));
    }

    /** The label of a value; a value without reference data, such as a year, is its own label. */
    Label of(String value) {
        Label known = labels.get(value);
        return known == null ? new Label(value, Integer.MAX_VALUE) : known;
    }
}
