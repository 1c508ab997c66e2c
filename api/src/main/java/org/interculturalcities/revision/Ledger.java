package org.interculturalcities.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one way to write to the catalogue: a piece of work becomes one numbered revision, or nothing at all. */
@ApplicationScoped
public class Ledger {

    private static final int TRANSACTION_SECONDS = 600;

    private final RevisionLog log;
    private final Records records;
    private final EntityManager entities;
    private final Event<Written> written;

    Ledger(RevisionLog log, Records records, EntityManager entities, Event<Written> written) {
        this.log = log;
        this.records = records;
        this.entities = entities;
        this.written = written;
    }

    /** What came of a piece of work, and in which revision: its own, or the present one if it changed nothing. */
    public record Outcome<T>(long revision, T result) {}

    /** Told on this node once a revision is committed, before {@link #write} returns: so one reads what one wrote. */
    public record Written(long revision) {}

    /** Does the work in one transaction and answers the revision it made, or the present one if it changed nothing. */
    public long write(Author author, Consumer<Writing> work) {
        return make(author, writing -> {
                    work.accept(writing);
                    return writing;
                })
                .revision();
    }

    /** The same for work that has a result. */
    public <T> Outcome<T> make(Author author, Function<Writing, T> work) {
        Outcome<T> outcome =
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> record(author, work));
        written.fire(new Written(outcome.revision()));
        return outcome;
    }

    /** Does the work and takes it back: tells what would come of it. */
    public <T> Outcome<T> rehearse(Author author, Function<Writing, T> work) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TRANSACTION_SECONDS));
        try {
            return record(author, work);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private <T> Outcome<T> record(Author author, Function<Writing, T> work) {
        Revision revision = log.next(author);
        Writing writing = new Writing(revision, log, records, entities);
        T result = work.apply(writing);
        return new Outcome<>(writing.finish() ? revision.number() : revision.number() - 1, result);
    }
}
