package org.interculturalcities.editing.directory;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.place.City;
import org.jspecify.annotations.Nullable;

/** The editable fields of a city; missing fields are empty. */
@Schema(
        description =
                "The editable fields of a city. A field that is null or absent is empty unless it says otherwise; in"
                        + " a merge patch, absent fields stay unchanged.")
public record CityForm(
        @Schema(
                        description = "Id of a new city, such as gb-bradford: the lower-case country code, a hyphen and"
                                + " the name. If null or absent, it is derived from country and name. It"
                                + " never changes; if sent for an existing city, it must be the same.")
                @Nullable
                String id,
        @Schema(description = "Usual name in English, up to 200 characters") String name,
        @Schema(description = "Name in the local language, up to 200 characters; equal to name if null or absent")
                @Nullable
                String localName,
        @Schema(description = "Country, as an ISO 3166-1 alpha-2 code such as GB") String country,
        @Schema(
                        description = "Kind of place",
                        enumeration = {"city", "district", "borough", "island", "municipality-union", "region", "canton"
                        })
                String kind,
        @Schema(
                        description = "Names by language (BCP 47), such as {\"fr\": \"Londres\"}: up to 100 languages,"
                                + " each name up to 200 characters")
                @Nullable
                Map<String, String> names,
        @Schema(
                        description = "Other names that searches find, such as former and common spellings: up to 100,"
                                + " each up to 200 characters")
                @Nullable
                List<String> aliases,
        @Schema(
                        description =
                                "Latitude in degrees north (WGS 84), -90 to 90; required if longitude is set, null"
                                        + " if unknown")
                @Nullable
                Double latitude,
        @Schema(
                        description =
                                "Longitude in degrees east (WGS 84), -180 to 180; required if latitude is set, null"
                                        + " if unknown")
                @Nullable
                Double longitude,
        @Schema(description = "Number of inhabitants, at least 1; null if unknown") @Nullable Integer population,
        @Schema(
                        description = "Id of the place in GeoNames (geonames.org), at least 1; no two cities may share"
                                + " one. Null if unknown.")
                @Nullable
                Integer geonamesId,
        @Schema(
                        description =
                                "Public e-mail address of an office such as migration@example.org, not of a person;"
                                        + " up to 200 characters, null if there is none")
                @Nullable
                String contactEmail) {

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
                city.geonamesId(),
                city.contactEmail());
    }

    /** Returns a copy with another name. */
    public CityForm named(String other) {
        return new CityForm(
                id,
                other,
                localName,
                country,
                kind,
                names,
                aliases,
                latitude,
                longitude,
                population,
                geonamesId,
                contactEmail);
    }
}
