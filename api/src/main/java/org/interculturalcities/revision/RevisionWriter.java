package org.interculturalcities.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;

/** The one way to write to the catalogue: a piece of work becomes one numbered revision, or nothing at all. */
@ApplicationScoped
public class RevisionWriter {

    private static final int TRANSACTION_SECONDS = 600;

    private final RevisionLog log;
    private final EntitySerializer records;
    private final EntityManager entities;
    private final Event<Written> written;
    // Fair, and taken before the one in the database: who waits holds no connection, and finds this node up to date.
    private final ReentrantLock turn = new ReentrantLock(true);

    RevisionWriter(RevisionLog log, EntitySerializer records, EntityManager entities, Event<Written> written) {
        this.log = log;
        this.records = records;
        this.entities = entities;
        this.written = written;
    }

    /** What came of a piece of work, and in which revision: its own, or the present one if it changed nothing. */
    public record Outcome<T>(long revision, T result) {}

    /** What was to be written does not go with what another node has just written, and this one has not heard of yet. */
    static final class Overtaken extends ProblemException {
        Overtaken(ConstraintViolationException cause) {
            super(ProblemType.CONFLICT, "Something else was written meanwhile that this does not go with; try again");
            initCause(cause);
        }
    }

    /** Told on this node once a revision is committed, before {@link #write} returns: so one reads what one wrote. */
    public record Written(long revision) {}

    /** Does the work in one transaction and answers the revision it made, or the present one if it changed nothing. */
    public long write(Author author, Consumer<WriteTransaction> work) {
        return make(author, transaction -> {
                    work.accept(transaction);
                    return transaction;
                })
                .revision();
    }

    /** The same for work that has a result. */
    public <T> Outcome<T> make(Author author, Function<WriteTransaction, T> work) {
        turn.lock();
        try {
            Outcome<T> outcome = QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_SECONDS)
                    .call(() -> record(author, work));
            written.fire(new Written(outcome.revision()));
            return outcome;
        } finally {
            turn.unlock();
        }
    }

    /** Does the work and takes it back: tells what would come of it. */
    public <T> Outcome<T> dryRun(Author author, Function<WriteTransaction, T> work) {
        turn.lock();
        try {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TRANSACTION_SECONDS));
            try {
                return record(author, work);
            } finally {
                QuarkusTransaction.rollback();
            }
        } finally {
            turn.unlock();
        }
    }

    private <T> Outcome<T> record(Author author, Function<WriteTransaction, T> work) {
        Revision revision = log.next(author);
        WriteTransaction transaction = new WriteTransaction(revision, log, records, entities);
        try {
            T result = work.apply(transaction);
            return new Outcome<>(transaction.finish() ? revision.number() : revision.number() - 1, result);
        } catch (ConstraintViolationException e) {
            throw new Overtaken(e);
        }
    }
}
