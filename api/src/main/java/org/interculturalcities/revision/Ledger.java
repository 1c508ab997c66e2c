package org.interculturalcities.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;

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

    /** Told on this node once a revision is committed, before {@link #write} returns: so one reads what one wrote. */
    public record Written(long revision) {}

    /** Does the work in one transaction and answers the revision it made, or the present one if it changed nothing. */
    public long write(Author author, Consumer<Writing> work) {
        long revision =
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> record(author, work));
        written.fire(new Written(revision));
        return revision;
    }

    private long record(Author author, Consumer<Writing> work) {
        Revision revision = log.next(author);
        Writing writing = new Writing(revision, log, records, entities);
        work.accept(writing);
        return writing.finish() ? revision.number() : revision.number() - 1;
    }
}
