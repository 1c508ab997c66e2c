package org.interculturalcities.importing.store;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A step of an import: its initial states, the state while it runs, and its final state. */
public enum ImportStep {
    APPLICATION(EnumSet.of(ImportState.PLANNED), ImportState.APPLYING, ImportState.APPLIED),
    REVERSAL(EnumSet.of(ImportState.APPLIED), ImportState.REVERSING, ImportState.REVERSED),
    CANCELLATION(
            EnumSet.of(ImportState.RECEIVED, ImportState.PLANNING, ImportState.PLANNED),
            ImportState.CANCELLED,
            ImportState.CANCELLED);

    private final Set<ImportState> from;
    private final ImportState through;
    private final ImportState to;

    ImportStep(Set<ImportState> from, ImportState through, ImportState to) {
        this.from = from;
        this.through = through;
        this.to = to;
    }

    public boolean canBeginFrom(ImportState state) {
        return from.contains(state);
    }

    ImportState[] from() {
        return from.toArray(ImportState[]::new);
    }

    ImportState through() {
        return through;
    }

    /** Whether the step is running or finished. */
    public boolean hasBegun(ImportState state) {
        return state == through || state == to;
    }

    /** The initial states, as text for messages. */
    public String beginnings() {
        return from.stream().map(ImportState::toString).collect(Collectors.joining(" or "));
    }
}
