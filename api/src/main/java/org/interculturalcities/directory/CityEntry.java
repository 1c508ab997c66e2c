package org.interculturalcities.directory;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.request.RequestContext;
import org.jspecify.annotations.Nullable;

/** A city in API responses. */
@Schema(description = "A city of the directory, or a similar place such as a borough or a region")
public record CityEntry(
        @Schema(description = "Id of the city, such as pt-lisbon: country and name. It never changes.") String id,
        @Schema(description = "Name in the language of the response; in English if it has none there") String name,
        @Schema(description = "Name in the local language; equal to the English name if none is known")
                String localName,
        @Schema(
                        description = "Names by language (BCP 47), such as {\"fr\": \"Lisbonne\"}, as far as"
                                + " known; may be empty")
                Map<String, String> names,
        @Schema(description = "Other names that searches find, such as former and common spellings; may be empty")
                List<String> aliases,
        @Schema(description = "Country of the city") CountryName country,
        @Schema(
                        description = "Kind of place",
                        enumeration = {"city", "district", "borough", "island", "municipality-union", "region", "canton"
                        })
                String kind,
        @Schema(description = "Latitude in degrees north (WGS 84), from -90 to 90; null if unknown") @Nullable
                Double latitude,
        @Schema(description = "Longitude in degrees east (WGS 84), from -180 to 180; null if unknown") @Nullable
                Double longitude,
        @Schema(
                        description = "Number of inhabitants of the place according to GeoNames, about 2019. It is"
                                + " not always that of the municipality. Null if unknown.")
                @Nullable
                Integer population,
        @Schema(description = "Id of the place in GeoNames (geonames.org); null if unknown") @Nullable
                Integer geonamesId,
        @Schema(description = "Public e-mail address of an office; null if unknown") @Nullable String contactEmail,
        @Schema(
                        description = "Whether POST /questions sends questions there: there is an address, and the"
                                + " service has a mail server")
                boolean takesQuestions,
        @Schema(description = "Number of published practices of the city") long practiceCount,
        @Schema(description = "URLs of the city") RecordLinks links) {

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
                city.contactEmail(),
                context.hasMail() && city.contactEmail() != null,
                context.practices("city", city.id()),
                context.url().record("cities", city.id(), city.id()));
    }
}
