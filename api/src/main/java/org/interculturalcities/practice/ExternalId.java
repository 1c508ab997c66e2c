package org.interculturalcities.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The id of a practice in another catalogue. */
@Embeddable
public record ExternalId(String source, @Column(name = "id") String id) implements Comparable<ExternalId> {

    @Override
    public int compareTo(ExternalId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
