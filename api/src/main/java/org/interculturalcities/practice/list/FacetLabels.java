package org.interculturalcities.practice.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.text.PreferredLanguages;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** The labels of facet values in one language, with their alphabetical order; recent ones are cached. */
public final class FacetLabels {

    private static final Cache<Key, FacetLabels> RECENT =
            Caffeine.newBuilder().maximumSize(500).build();

    private final PracticeFacet facet;
    private final ReferenceData referenceData;
    private final PreferredLanguages languages;
    private final Map<String, Label> known = new HashMap<>();

    private record Key(PracticeFacet facet, long referenceData, List<String> languages) {}

    /** A label and its alphabetical position. */
    record Label(String text, int position) {}

    private FacetLabels(PracticeFacet facet, Snapshot snapshot, PreferredLanguages languages) {
        this.facet = facet;
        this.referenceData = snapshot.referenceData();
        this.languages = languages;
        Collator collator = Collator.getInstance(languages.locale());
        Map<String, String> texts = new HashMap<>();
        facet.suggestedValues(snapshot)
                .forEach(value -> texts.put(value, text(facet, value, referenceData, languages)));
        texts.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue(collator).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> known.put(entry.getKey(), new Label(entry.getValue(), known.size())));
    }

    static FacetLabels of(PracticeFacet facet, Snapshot snapshot, PreferredLanguages languages) {
        return RECENT.get(
                new Key(facet, snapshot.referenceData().version(), languages.asked()),
                key -> new FacetLabels(facet, snapshot, languages));
    }

    /** The label of a value; one that was not known when the labels were cached, such as a new language, is last. */
    Label of(String value) {
        Label label = known.get(value);
        return label == null ? new Label(text(facet, value, referenceData, languages), Integer.MAX_VALUE) : label;
    }

    /** The label of a value in the reader's language; a value that has none is its own label. */
    public static String text(
            PracticeFacet facet, String value, ReferenceData referenceData, PreferredLanguages languages) {
        return switch (facet) {
            case TOPIC -> category(Topic.class, value, referenceData, languages);
            case COLLECTION -> category(Collection.class, value, referenceData, languages);
            case COUNTRY -> Countries.name(value, languages.locale()).name();
            case CITY ->
                referenceData
                        .find(City.class, value)
                        .map(city -> city.name(languages))
                        .orElse(value);
            case NETWORK ->
                referenceData.find(Network.class, value).map(Network::name).orElse(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayName(languages.locale());
            case YEAR, MISSING -> value;
        };
    }

    private static String category(
            Class<? extends Category> type, String id, ReferenceData referenceData, PreferredLanguages languages) {
        return referenceData
                .find(type, id)
                .map(category -> category.label(languages))
                .orElse(id);
    }
}
