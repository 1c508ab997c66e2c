package org.interculturalcities.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A request for a city that the directory lacks, and the answer of an admin. Never public. */
@Entity
public class CityRequest implements VersionedEntity {

    @Id
    private long id;

    private String name = "";
    private String country = "";
    private @Nullable String alias;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable String source;
    private @Nullable String comment;
    private String requestedBy = "";
    private Instant requestedAt = Instant.EPOCH;
    private @Nullable String city;
    private @Nullable String reason;

    protected CityRequest() {}

    /** Creates an empty request of somebody. */
    public CityRequest(long id, String requestedBy, Instant requestedAt) {
        this.id = id;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    /** Sets the name, the country (ISO 3166-1 alpha-2), and how a file writes the name, if otherwise. */
    public CityRequest setNames(String usualName, String countryCode, @Nullable String otherName) {
        this.name = usualName;
        this.country = countryCode;
        this.alias = otherName;
        return this;
    }

    /** Sets the coordinates, in WGS 84 degrees. */
    public CityRequest setCoordinates(@Nullable Double degreesNorth, @Nullable Double degreesEast) {
        this.latitude = degreesNorth;
        this.longitude = degreesEast;
        return this;
    }

    public CityRequest setNotes(@Nullable String origin, @Nullable String note) {
        this.source = origin;
        this.comment = note;
        return this;
    }

    /** Sets the answer: the id of the city, or a reason to decline; without both, the request is open. */
    public CityRequest setAnswer(@Nullable String cityId, @Nullable String reasonToDecline) {
        this.city = cityId;
        this.reason = reasonToDecline;
        return this;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public @Nullable String alias() {
        return alias;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String comment() {
        return comment;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Whether nobody has answered it yet. */
    public boolean isOpen() {
        return city == null && reason == null;
    }

    /** The name, and how a file writes it, if otherwise. */
    public List<String> allNames() {
        return Stream.of(name, alias).filter(one -> one != null).toList();
    }

    @Override
    public String recordId() {
        return Long.toString(id);
    }
}
