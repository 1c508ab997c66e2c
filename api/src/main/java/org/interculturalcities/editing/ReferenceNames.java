package org.interculturalcities.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.CountryNames;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.NameIndex;
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** The ids and names of cities, countries, topics, collections and networks, in all languages. */
public final class ReferenceNames {

    private static final int MIN_PART_LENGTH = 4;

    private final ReferenceData referenceData;
    private final Map<ReferenceType, NameIndex> indexes = new EnumMap<>(ReferenceType.class);

    public ReferenceNames(ReferenceData referenceData) {
        this.referenceData = referenceData;
    }

    public Set<String> ids(ReferenceType type) {
        return switch (type) {
            case CITY -> referenceData.byId(City.class).keySet();
            case COUNTRY -> Countries.codes();
            case TOPIC -> referenceData.byId(Topic.class).keySet();
            case COLLECTION -> referenceData.byId(Collection.class).keySet();
            case NETWORK -> referenceData.byId(Network.class).keySet();
        };
    }

    /** The best match of a name. Labels of categories list several things, and people write one of them. */
    public NameIndex.Match find(ReferenceType type, String typed) {
        NameIndex index = indexes.computeIfAbsent(type, this::index);
        NameIndex.Match match = index.find(typed);
        boolean isPart = match.ids().isEmpty() && typed.length() >= MIN_PART_LENGTH;
        if (!isPart || type != ReferenceType.TOPIC && type != ReferenceType.COLLECTION) {
            return match;
        }
        Set<String> containing = index.containing(typed);
        return containing.size() == 1 ? new NameIndex.Match(containing, true, List.of()) : match;
    }

    private NameIndex index(ReferenceType type) {
        NameIndex index = new NameIndex();
        switch (type) {
            case CITY -> referenceData.all(City.class).forEach(city -> index.add(city.id(), city.allNames()));
            case TOPIC -> referenceData.all(Topic.class).forEach(topic -> add(topic, index));
            case COLLECTION -> referenceData.all(Collection.class).forEach(collection -> add(collection, index));
            case NETWORK ->
                referenceData
                        .all(Network.class)
                        .forEach(network -> index.add(
                                network.id(),
                                List.of(network.name(), Objects.requireNonNullElse(network.acronym(), network.id()))));
            case COUNTRY -> {
                return CountryNames.index();
            }
        }
        return index;
    }

    private static void add(Category category, NameIndex index) {
        index.add(category.id(), category.labels().values());
    }
}
