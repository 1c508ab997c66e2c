package org.interculturalcities.editing.directory;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.place.City;
import org.jspecify.annotations.Nullable;

/** The editable fields of a city; missing fields are empty. */
public record CityForm(
        @Schema(
                        description =
                                "Such as gb-bradford: country and name; made of these where it is left out, and never changed")
                @Nullable
                String id,
        @Schema(description = "The usual name in English") String name,
        @Schema(description = "The name there; the usual one where nothing is said") @Nullable String localName,
        @Schema(description = "ISO 3166-1 alpha-2") String country,
        @Schema(enumeration = {"city", "district", "borough", "island", "municipality-union", "region", "canton"})
                String kind,
        @Schema(description = "Its names in other languages (BCP 47)") @Nullable Map<String, String> names,
        @Schema(description = "Other names it is found by: old and common spellings") @Nullable List<String> aliases,
        @Schema(description = "Degrees north, WGS 84; with longitude or not at all") @Nullable Double latitude,
        @Schema(description = "Degrees east, WGS 84") @Nullable Double longitude,
        @Nullable Integer population,
        @Nullable Integer geonamesId) {

    /** Converts a city to its form. */
    public static CityForm of(City city) {
        return new CityForm(
                city.id(),
                city.name(),
                city.localName(),
                city.country(),
                city.kind(),
                Map.copyOf(city.names()),
                List.copyOf(city.aliases()),
                city.latitude(),
                city.longitude(),
                city.population(),
                city.geonamesId());
    }

    /** Returns a copy with another name. */
    public CityForm named(String other) {
        return new CityForm(
                id, other, localName, country, kind, names, aliases, latitude, longitude, population, geonamesId);
    }
}
