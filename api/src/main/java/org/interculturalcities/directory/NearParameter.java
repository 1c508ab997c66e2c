package org.interculturalcities.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Distance;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** The parameters {@code near} and {@code within}: the cities around one. */
public final class NearParameter {

    /** How {@code within} is described wherever it is a parameter. */
    public static final String WITHIN = "Greatest distance from the city of near, in kilometres along the surface of"
            + " the earth. Cities without known coordinates are near themselves only.";

    /** The default distance, in kilometres. */
    public static final String USUAL = "100";

    /** The largest distance, in kilometres. */
    public static final String MAX = "5000";

    private NearParameter() {}

    /** The distance in kilometres of each city that is near, by id; empty without {@code near}. */
    public static Optional<Map<String, Double>> read(
            ParameterValidator validator, @Nullable String near, @Nullable String within, ReferenceData data) {
        int most = validator.number("within", within, 1, Integer.parseInt(MAX), Integer.parseInt(USUAL));
        Map<String, City> cities = data.byId(City.class);
        if (near == null || near.isEmpty()) {
            if (within != null && !within.isEmpty()) {
                validator.refuse("near", "missing", "within needs near", null, List.of());
            }
            return Optional.empty();
        }
        return validator.known("near", List.of(near), cities::containsKey, cities.keySet()).stream()
                .findFirst()
                .map(cities::get)
                .map(center -> around(center, most, cities));
    }

    private static Map<String, Double> around(City center, int most, Map<String, City> cities) {
        Map<String, Double> near = new TreeMap<>();
        cities.forEach((id, city) -> Distance.kilometres(center, city).ifPresent(distance -> {
            if (distance <= most) {
                near.put(id, distance);
            }
        }));
        return near;
    }
}
