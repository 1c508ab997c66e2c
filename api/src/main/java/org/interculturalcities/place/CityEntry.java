package org.interculturalcities.place;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.search.RequestContext;
import org.jspecify.annotations.Nullable;

/** A city in API responses. */
public record CityEntry(
        String id,
        String name,
        String localName,
        @Schema(description = "Its names in other languages (BCP 47), as far as they are told apart")
                Map<String, String> names,
        @Schema(description = "Other names it is found by: other languages, old and common spellings")
                List<String> aliases,
        CountryName country,
        @Schema(enumeration = {"city", "district", "borough", "island", "municipality-union", "region", "canton"})
                String kind,
        @Schema(description = "Degrees north, WGS 84") @Nullable Double latitude,
        @Schema(description = "Degrees east, WGS 84") @Nullable Double longitude,
        @Schema(description = "Inhabitants of the place as GeoNames has it, about 2019; not always the municipality")
                @Nullable
                Integer population,
        @Nullable Integer geonamesId,
        @Schema(description = "How many published practices it has") long practiceCount,
        RecordLinks links) {

    /** Converts a city for the languages of a request. */
    public static CityEntry of(City city, RequestContext context) {
        return new CityEntry(
                city.id(),
                city.name(context.languages()),
                city.localName(),
                city.names(),
                city.aliases(),
                Countries.name(city.country(), context.languages().locale()),
                city.kind(),
                city.latitude(),
                city.longitude(),
                city.population(),
                city.geonamesId(),
                context.practices("city", city.id()),
                context.address().record("cities", city.id(), city.id()));
    }
}
