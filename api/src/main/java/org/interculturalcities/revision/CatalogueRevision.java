package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The revision and the date that the responses of this node show; the read model updates them. */
@ApplicationScoped
public class CatalogueRevision {

    private volatile State state = new State(0, LocalDate.EPOCH);

    private record State(long number, LocalDate day) {}

    public long number() {
        return state.number();
    }

    public LocalDate day() {
        return state.day();
    }

    public void moveTo(long revision, LocalDate day) {
        state = new State(revision, day);
    }
}
