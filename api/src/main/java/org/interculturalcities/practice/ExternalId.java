package org.interculturalcities.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a practice in another catalogue. */
@Embeddable
@Schema(description = "Id of a practice in another catalogue")
public record ExternalId(
        @Schema(description = "Name of the other catalogue, such as sample, from 1 to 100 characters") String source,
        @Schema(description = "Id in that catalogue, from 1 to 500 characters") @Column(name = "id") String id)
        implements Comparable<ExternalId> {

    @Override
    public int compareTo(ExternalId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
