package org.interculturalcities.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.place.City;

/** The names of the sample cities by language: the first of a language is shown, further ones are aliases. */
final class CityNames {

    private final Map<String, Map<String, String>> shown = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    void add(Map<String, String> row) {
        String city = SampleRows.text(row, "city");
        String name = SampleRows.text(row, "name");
        String language = SampleRows.text(row, "language");
        Map<String, String> names = shown.computeIfAbsent(city, id -> new HashMap<>());
        // The table of cities has the English name.
        if (language.equals("en") || names.putIfAbsent(language, name) != null) {
            others.computeIfAbsent(city, id -> new LinkedHashSet<>()).add(name);
        }
    }

    City addTo(City city) {
        Map<String, String> names = shown.getOrDefault(city.id(), Map.of());
        Set<String> aliases = new LinkedHashSet<>(city.aliases());
        aliases.addAll(others.getOrDefault(city.id(), Set.of()));
        Set<String> known = new HashSet<>(names.values());
        known.addAll(List.of(city.name(), city.localName()));
        aliases.removeAll(known);
        return city.setNames(names).setAliases(List.copyOf(aliases));
    }
}
