package org.interculturalcities.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.interculturalcities.period.Period;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.search.Snapshot;
import org.jspecify.annotations.Nullable;

/** A practice as schema.org JSON-LD, for search engines and other catalogues. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedData(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        String name,
        @JsonProperty("abstract") @Nullable String summary,
        String inLanguage,
        List<Thing> about,
        List<Place> spatialCoverage,
        @Nullable String temporalCoverage,
        @Nullable String isBasedOn,
        @Nullable String license,
        Instant dateCreated,
        Instant dateModified,
        Thing publisher) {

    /** A named thing. */
    public record Thing(@JsonProperty("@type") String type, String name) {}

    /** The place of a practice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(@JsonProperty("@type") String type, String name, @Nullable Geo geo) {}

    /** Coordinates in degrees (WGS 84). */
    public record Geo(@JsonProperty("@type") String type, double latitude, double longitude) {}

    public static LinkedData of(PracticeDetail practice, Snapshot snapshot) {
        return new LinkedData(
                "https://schema.org",
                "CreativeWork",
                practice.links().self(),
                practice.links().html(),
                practice.title(),
                practice.summary(),
                practice.language(),
                practice.topics().stream()
                        .map(topic -> new Thing("DefinedTerm", topic.label()))
                        .toList(),
                places(practice, snapshot),
                coverage(practice.period()),
                practice.sourceUrl(),
                practice.license(),
                practice.createdAt(),
                practice.updatedAt(),
                new Thing("Organization", Citation.PUBLISHER));
    }

    private static List<Place> places(PracticeDetail practice, Snapshot snapshot) {
        if (practice.cities().isEmpty()) {
            return practice.countries().stream()
                    .map(country -> new Place("Country", country.name(), null))
                    .toList();
        }
        return practice.cities().stream()
                .map(city -> new Place(
                        "City",
                        city.name(),
                        snapshot.referenceData()
                                .find(City.class, city.id())
                                .map(LinkedData::geo)
                                .orElse(null)))
                .toList();
    }

    private static @Nullable Geo geo(City city) {
        Double latitude = city.latitude();
        Double longitude = city.longitude();
        return latitude == null || longitude == null ? null : new Geo("GeoCoordinates", latitude, longitude);
    }

    // ISO 8601: start/end, with two dots for an open end or an unknown start.
    private static @Nullable String coverage(Period period) {
        if (!period.understood()) {
            return null;
        }
        String from = period.from() == null ? ".." : period.from();
        String to = period.ongoing() || period.to() == null ? ".." : period.to();
        return from.equals(to) ? from : from + "/" + to;
    }
}
