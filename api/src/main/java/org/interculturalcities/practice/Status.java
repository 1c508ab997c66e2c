package org.interculturalcities.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The publication status of a practice; only published practices are public. */
@Schema(name = "PracticeStatus", description = "Publication status of a practice; only published practices are public")
public enum Status {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    ARCHIVED;

    @EnumeratedValue
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonValue
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }

    @JsonCreator
    public static Status of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status " + word));
    }
}
