package org.interculturalcities.importing.record;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be asked of an import that is there: from which states, through which, and to which it leads. */
public enum Step {
    APPLICATION(EnumSet.of(State.PLANNED), State.APPLYING, State.APPLIED),
    REVERSAL(EnumSet.of(State.APPLIED), State.REVERSING, State.REVERSED),
    CANCELLATION(EnumSet.of(State.RECEIVED, State.PLANNING, State.PLANNED), State.CANCELLED, State.CANCELLED);

    private final Set<State> from;
    private final State through;
    private final State to;

    Step(Set<State> from, State through, State to) {
        this.from = from;
        this.through = through;
        this.to = to;
    }

    public boolean canBeginFrom(State state) {
        return from.contains(state);
    }

    State[] from() {
        return from.toArray(State[]::new);
    }

    State through() {
        return through;
    }

    /** Whether it is done already, or is just being done. */
    public boolean hasBegun(State state) {
        return state == through || state == to;
    }

    /** The states it begins from, in words. */
    public String beginnings() {
        return from.stream().map(State::toString).collect(Collectors.joining(" or "));
    }
}
