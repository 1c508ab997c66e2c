package org.interculturalcities.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interculturalcities.place.City;

/** Names of cities by language. The first name in a language is shown; the others only find the city. */
final class CityNames {

    private final Map<String, Map<String, String>> shown = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();

    void add(Map<String, String> row) {
        String city = SampleRows.text(row, "city");
        String name = SampleRows.text(row, "name");
        String first =
                shown.computeIfAbsent(city, id -> new TreeMap<>()).putIfAbsent(SampleRows.text(row, "language"), name);
        if (first != null) {
            others.computeIfAbsent(city, id -> new ArrayList<>()).add(name);
        }
    }

    City addTo(City city) {
        Map<String, String> names = shown.getOrDefault(city.id(), Map.of());
        List<String> aliases = new ArrayList<>(city.aliases());
        others.getOrDefault(city.id(), List.of()).stream()
                .filter(name -> !aliases.contains(name) && !names.containsValue(name))
                .forEach(aliases::add);
        return city.setNames(names).setAliases(aliases);
    }
}
