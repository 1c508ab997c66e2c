package org.interculturalcities.cityrequest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.CityRequest;
import org.interculturalcities.place.Countries;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.request.RequestContext;
import org.jspecify.annotations.Nullable;

/** A request for a city in API responses. */
@Schema(description = "A request for a city that the directory lacks")
public record CityRequestEntry(
        @Schema(description = "Id of the request: a number, as a string") String id,
        @Schema(description = "Whether it is open, granted or declined") Status status,
        @Schema(description = "Usual name of the city in English") String name,
        @Schema(description = "Country of the city") CountryName country,
        @Schema(description = "How a file writes the name; null if the name is the same") @Nullable String alias,
        @Schema(description = "Latitude in degrees north (WGS 84), from -90 to 90; null if unknown") @Nullable
                Double latitude,
        @Schema(description = "Longitude in degrees east (WGS 84), from -180 to 180; null if unknown") @Nullable
                Double longitude,
        @Schema(description = "Where the city is described; null if unknown") @Nullable String source,
        @Schema(description = "Why the city is missing; null if there is no comment") @Nullable String comment,
        @Schema(description = "Name of the person or program that made the request") String requestedBy,
        @Schema(description = "When the request was made (RFC 3339, UTC)") Instant requestedAt,
        @Schema(description = "Id of the city that answers the request; null unless it is granted") @Nullable
                String city,
        @Schema(description = "Why the request is declined; null unless it is") @Nullable String reason,
        @Schema(description = "URLs of the request") RecordLinks links) {

    /** What became of a request. */
    @Schema(name = "CityRequestStatus", description = "What became of a request: open, granted or declined")
    public enum Status {
        OPEN,
        GRANTED,
        DECLINED;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(CityRequest request) {
            return request.isOpen() ? OPEN : request.city() != null ? GRANTED : DECLINED;
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Status::toString).toList();
        }
    }

    static CityRequestEntry of(CityRequest request, RequestContext context) {
        String id = request.recordId();
        return new CityRequestEntry(
                id,
                Status.of(request),
                request.name(),
                Countries.name(request.country(), context.languages().locale()),
                request.alias(),
                request.latitude(),
                request.longitude(),
                request.source(),
                request.comment(),
                request.requestedBy(),
                request.requestedAt(),
                request.city(),
                request.reason(),
                new RecordLinks(
                        context.url().base("api/v1", "city-requests", id),
                        context.url().base("desk", "city-requests")));
    }
}
