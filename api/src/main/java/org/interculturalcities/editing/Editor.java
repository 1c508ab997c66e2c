package org.interculturalcities.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.Departures;
import org.interculturalcities.revision.Farewell;
import org.interculturalcities.revision.Ledger;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.Repetitions;
import org.interculturalcities.revision.Repetitions.Made;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.Writing;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.Version;

/** Makes, changes and deletes single records of any kind, each as a revision of its own. */
@ApplicationScoped
public class Editor {

    private final Ledger ledger;
    private final RevisionLog revisions;
    private final RecordLog log;
    private final Departures departures;
    private final Repetitions repetitions;
    private final Records records;
    private final EntityManager entities;
    private final ReadModel readModel;

    Editor(
            Ledger ledger,
            RevisionLog revisions,
            RecordLog log,
            Departures departures,
            Repetitions repetitions,
            Records records,
            EntityManager entities,
            ReadModel readModel) {
        this.ledger = ledger;
        this.revisions = revisions;
        this.log = log;
        this.departures = departures;
        this.repetitions = repetitions;
        this.records = records;
        this.entities = entities;
        this.readModel = readModel;
    }

    /** Makes a record, unless a request with this key has made it before. */
    <R extends Recorded, F> Edited<R> make(Editable<R, F, ?> kind, F form, Optional<IdempotencyKey> key, Edit edit) {
        String principal = edit.caller().principal();
        return write(edit, writing -> key.flatMap(known -> repetitions.find(principal, known))
                .map(made -> asMade(kind, made))
                .orElseGet(() -> {
                    Edited<R> made = settle(kind, form, Optional.empty(), edit, writing);
                    key.ifPresent(known -> repetitions.note(
                            principal, known, new Made(name(kind), made.record().recordId(), writing.revision())));
                    return made;
                }));
    }

    private <R extends Recorded> Edited<R> asMade(Editable<R, ?, ?> kind, Made made) {
        Recorded record = Objects.requireNonNull(records.parse(
                name(kind), log.state(name(kind), made.id(), made.revision()).orElseThrow()));
        return new Edited<>(
                kind.type().cast(record),
                new Version(made.revision(), revisions.time(made.revision()).orElseThrow()));
    }

    /** Changes a record into what a form says; the form is made out of the record as it is found. */
    <R extends Recorded, F> Edited<R> change(Editable<R, F, ?> kind, String id, Function<R, F> form, Edit edit) {
        return write(edit, writing -> {
            R present = present(kind, id, edit);
            return settle(kind, form.apply(present), Optional.of(present), edit, writing);
        });
    }

    <R extends Recorded> void delete(Editable<R, ?, ?> kind, String id, Farewell farewell, Edit edit) {
        write(edit, writing -> {
            R present = present(kind, id, edit);
            checkSuccessor(kind, present, farewell);
            checkDependants(kind, present);
            writing.delete(present, farewell);
            return present;
        });
    }

    private <R extends Recorded> void checkSuccessor(Editable<R, ?, ?> kind, R present, Farewell farewell) {
        String successor = farewell.replacedBy();
        if (successor != null
                && (successor.equals(present.recordId())
                        || find(kind, successor).isEmpty())) {
            throw Refusal.unknown("other " + name(kind), successor);
        }
    }

    private static <R extends Recorded> void checkDependants(Editable<R, ?, ?> kind, R present) {
        String needed = new TreeMap<>(kind.dependants(present))
                .entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .collect(Collectors.joining(", "));
        if (!needed.isEmpty()) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    "Others need the %s %s (%s)".formatted(name(kind), present.recordId(), needed));
        }
    }

    /** Does a piece of work as a revision, or only rehearses it. */
    public <T> T write(Edit edit, Function<Writing, T> work) {
        Author author = edit.caller().author();
        return (edit.isRehearsal() ? ledger.rehearse(author, work) : ledger.make(author, work)).result();
    }

    /** The record as it is, for someone who may write it and has seen it so. */
    public <R extends Recorded> R present(Editable<R, ?, ?> kind, String id, Edit edit) {
        // Whoever writes waits for all others, so what is read here stays so until the revision is made.
        R present = find(kind, id).orElseThrow(() -> departures.refusal(name(kind), id));
        edit.precondition().check(version(present).revision());
        kind.checkRights(edit.caller(), present);
        return present;
    }

    public <R extends Recorded> Optional<R> find(Editable<R, ?, ?> kind, String id) {
        return kind.key(id).map(key -> entities.find(kind.type(), key));
    }

    private <R extends Recorded, F> Edited<R> settle(
            Editable<R, F, ?> kind, F form, Optional<R> present, Edit edit, Writing writing) {
        R desired;
        try (Snapshot snapshot = readModel.now()) {
            desired = kind.settle(form, present, edit.caller(), snapshot.directory(), writing);
        }
        kind.checkRights(edit.caller(), desired);
        Edited<R> saved = save(desired, writing);
        kind.keepApart(form, desired);
        return saved;
    }

    /** Saves a record, and tells in which revision it came to be so. */
    public <R extends Recorded> Edited<R> save(R desired, Writing writing) {
        return writing.save(desired)
                ? new Edited<>(desired, new Version(writing.revision(), writing.time()))
                : new Edited<>(desired, version(desired));
    }

    private Version version(Recorded record) {
        return Version.of(
                log.lastOf(Records.name(record.getClass()), record.recordId()).orElseThrow());
    }

    private static String name(Editable<?, ?, ?> kind) {
        return Records.name(kind.type());
    }
}
