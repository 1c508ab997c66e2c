package org.interculturalcities.importing.store;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A step that a client requests: the states before it, the state while it runs, and the state after it. */
public enum ImportStep {
    APPLICATION(EnumSet.of(ImportState.PLANNED), ImportState.APPLYING, ImportState.APPLIED),
    REVERSAL(EnumSet.of(ImportState.APPLIED), ImportState.REVERSING, ImportState.REVERSED),
    CANCELLATION(
            EnumSet.of(ImportState.RECEIVED, ImportState.PLANNING, ImportState.PLANNED),
            ImportState.CANCELLED,
            ImportState.CANCELLED);

    private final Set<ImportState> before;
    private final ImportState during;
    private final ImportState after;

    ImportStep(Set<ImportState> before, ImportState during, ImportState after) {
        this.before = before;
        this.during = during;
        this.after = after;
    }

    Set<ImportState> before() {
        return before;
    }

    ImportState during() {
        return during;
    }

    public boolean canStartFrom(ImportState state) {
        return before.contains(state);
    }

    /** Whether the step is running or finished. */
    public boolean hasStarted(ImportState state) {
        return state == during || state == after;
    }

    /** The states before the step, as text for messages. */
    public String required() {
        return before.stream().map(ImportState::toString).collect(Collectors.joining(" or "));
    }
}
