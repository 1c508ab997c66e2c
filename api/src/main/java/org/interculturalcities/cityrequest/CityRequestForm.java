package org.interculturalcities.cityrequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.place.CityRequest;
import org.jspecify.annotations.Nullable;

/** The editable fields of a request for a city. */
@Schema(
        description = "The editable fields of a request for a city. A field that is null or absent is empty; in a"
                + " merge patch, absent fields stay unchanged.")
public record CityRequestForm(
        @Schema(description = "Usual name of the city in English, up to 200 characters") String name,
        @Schema(description = "Country, by code (ISO 3166-1 alpha-2) or by name") String country,
        @Schema(
                        description = "How a file writes the name, up to 200 characters: the city shall be found by it"
                                + " too. Null if the name is the same.")
                @Nullable
                String alias,
        @Schema(description = "Latitude in degrees north (WGS 84), -90 to 90; required if longitude is set") @Nullable
                Double latitude,
        @Schema(description = "Longitude in degrees east (WGS 84), -180 to 180; required if latitude is set") @Nullable
                Double longitude,
        @Schema(description = "Where the city is described, such as its website, up to 2,000 characters") @Nullable
                String source,
        @Schema(description = "Why the city is missing, up to 2,000 characters. Comments stay in the history.")
                @Nullable
                String comment,
        @Schema(description = "Id of the city that answers the request, which grants it. Only admins may set it.")
                @Nullable
                String city,
        @Schema(
                        description = "Why the request is declined, up to 2,000 characters. Only admins may set it. Not"
                                + " together with city.")
                @Nullable
                String reason) {

    static CityRequestForm of(CityRequest request) {
        return new CityRequestForm(
                request.name(),
                request.country(),
                request.alias(),
                request.latitude(),
                request.longitude(),
                request.source(),
                request.comment(),
                request.city(),
                request.reason());
    }
}
