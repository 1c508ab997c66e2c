package org.interculturalcities.importing.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of an import. */
@Schema(
        name = "ImportState",
        description =
                "State of an import. It is received, planning, applying or reversing while the service works on it."
                        + " planned: ready to apply. applied, reversed or cancelled: done. failed: the file cannot"
                        + " be planned.")
public enum ImportState {
    RECEIVED,
    PLANNING,
    PLANNED,
    APPLYING,
    APPLIED,
    REVERSING,
    REVERSED,
    FAILED,
    CANCELLED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }

    public static ImportState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a step is waiting for the worker, or running. */
    public boolean isPending() {
        return this == RECEIVED || this == PLANNING || this == APPLYING || this == REVERSING;
    }
}
