package org.interculturalcities.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;

/** Executes all writes to the catalogue: each becomes one numbered revision, or has no effect. */
@ApplicationScoped
public class RevisionWriter {

    private static final int TRANSACTION_SECONDS = 600;
    private static final int MAX_WAIT_SECONDS = 8;

    private final RevisionLog log;
    private final EntitySerializer records;
    private final EntityManager entities;
    private final Event<Written> written;
    // Fair, and acquired before the database lock: waiting writers hold no connection, and then see this node up to
    // date.
    private final ReentrantLock writeLock = new ReentrantLock(true);

    RevisionWriter(RevisionLog log, EntitySerializer records, EntityManager entities, Event<Written> written) {
        this.log = log;
        this.records = records;
        this.entities = entities;
        this.written = written;
    }

    /** The result of a write and its revision: a new one, or the current one if nothing changed. */
    public record Outcome<T>(long revision, T result) {}

    /** Event on this node after each commit, before {@link #write} returns, so that clients read their own writes. */
    public record Written(long revision) {}

    /**
     * Executes the work in one transaction. Returns its revision, or the current one if nothing changed.
     *
     * @throws WriteTimeoutException if other writes take too long
     */
    public long write(Author author, Consumer<WriteTransaction> work) {
        return make(author, transaction -> {
                    work.accept(transaction);
                    return transaction;
                })
                .revision();
    }

    /** Like {@link #write}, for work with a result. */
    public <T> Outcome<T> make(Author author, Function<WriteTransaction, T> work) {
        acquireLock();
        try {
            Outcome<T> outcome = QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_SECONDS)
                    .call(() -> record(author, work));
            written.fire(new Written(outcome.revision()));
            return outcome;
        } finally {
            writeLock.unlock();
        }
    }

    /** Executes the work and rolls it back; returns what the write would return. */
    public <T> Outcome<T> dryRun(Author author, Function<WriteTransaction, T> work) {
        acquireLock();
        try {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TRANSACTION_SECONDS));
            try {
                return record(author, work);
            } finally {
                QuarkusTransaction.rollback();
            }
        } finally {
            writeLock.unlock();
        }
    }

    // The database lock has the same limit: lock_timeout in application.properties.
    private void acquireLock() {
        try {
            if (!writeLock.tryLock(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new WriteTimeoutException(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WriteTimeoutException(e);
        }
    }

    private <T> Outcome<T> record(Author author, Function<WriteTransaction, T> work) {
        Revision revision = log.next(author);
        WriteTransaction transaction = new WriteTransaction(revision, log, records, entities);
        try {
            T result = work.apply(transaction);
            return new Outcome<>(transaction.finish() ? revision.number() : revision.number() - 1, result);
        } catch (ConstraintViolationException e) {
            throw new ConflictingWriteException(e);
        }
    }
}
