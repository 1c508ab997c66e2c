package org.interculturalcities.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.DeletionInfo;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.IdempotencyKeys;
import org.interculturalcities.revision.IdempotencyKeys.Made;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.Tombstones;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RecordVersion;
import org.interculturalcities.search.Snapshot;

/** Makes, changes and deletes single records of any kind, each as a revision of its own. */
@ApplicationScoped
public class RecordEditor {

    private final RevisionWriter revisionWriter;
    private final RevisionLog revisions;
    private final RecordLog log;
    private final Tombstones tombstones;
    private final IdempotencyKeys idempotencyKeys;
    private final EntitySerializer records;
    private final EntityManager entities;
    private final ReadModel readModel;

    RecordEditor(
            RevisionWriter revisionWriter,
            RevisionLog revisions,
            RecordLog log,
            Tombstones tombstones,
            IdempotencyKeys idempotencyKeys,
            EntitySerializer records,
            EntityManager entities,
            ReadModel readModel) {
        this.revisionWriter = revisionWriter;
        this.revisions = revisions;
        this.log = log;
        this.tombstones = tombstones;
        this.idempotencyKeys = idempotencyKeys;
        this.records = records;
        this.entities = entities;
        this.readModel = readModel;
    }

    /** Makes a record, unless a request with this key has made it before. */
    <R extends VersionedEntity, F> WriteResult<R> make(
            EditableType<R, F, ?> kind, F form, Optional<IdempotencyKey> key, WriteOptions edit) {
        String principal = edit.caller().principal();
        return write(edit, transaction -> key.flatMap(known -> idempotencyKeys.find(principal, known))
                .map(made -> asMade(kind, made))
                .orElseGet(() -> {
                    WriteResult<R> made = apply(kind, form, Optional.empty(), edit, transaction);
                    key.ifPresent(known -> idempotencyKeys.note(
                            principal, known, new Made(name(kind), made.record().recordId(), transaction.revision())));
                    return made;
                }));
    }

    private <R extends VersionedEntity> WriteResult<R> asMade(EditableType<R, ?, ?> kind, Made made) {
        VersionedEntity record = Objects.requireNonNull(records.parse(
                name(kind), log.state(name(kind), made.id(), made.revision()).orElseThrow()));
        return new WriteResult<>(
                kind.type().cast(record),
                new RecordVersion(
                        made.revision(), revisions.time(made.revision()).orElseThrow()));
    }

    /** Changes a record into what a form says; the form is made out of the record as it is found. */
    <R extends VersionedEntity, F> WriteResult<R> change(
            EditableType<R, F, ?> kind, String id, Function<R, F> form, WriteOptions edit) {
        return write(edit, transaction -> {
            R present = present(kind, id, edit);
            return apply(kind, form.apply(present), Optional.of(present), edit, transaction);
        });
    }

    <R extends VersionedEntity> void delete(
            EditableType<R, ?, ?> kind, String id, DeletionInfo deletion, WriteOptions edit) {
        write(edit, transaction -> {
            R present = present(kind, id, edit);
            checkSuccessor(kind, present, deletion);
            checkDependants(kind, present);
            transaction.delete(present, deletion);
            return present;
        });
    }

    private <R extends VersionedEntity> void checkSuccessor(
            EditableType<R, ?, ?> kind, R present, DeletionInfo deletion) {
        String successor = deletion.replacedBy();
        if (successor != null
                && (successor.equals(present.recordId())
                        || find(kind, successor).isEmpty())) {
            throw ProblemException.unknown("other " + name(kind), successor);
        }
    }

    private static <R extends VersionedEntity> void checkDependants(EditableType<R, ?, ?> kind, R present) {
        String needed = new TreeMap<>(kind.dependants(present))
                .entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .collect(Collectors.joining(", "));
        if (!needed.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Others need the %s %s (%s)".formatted(name(kind), present.recordId(), needed));
        }
    }

    /** Does a piece of work as a revision, or only rehearses it. */
    public <T> T write(WriteOptions edit, Function<WriteTransaction, T> work) {
        Author author = edit.caller().author();
        return (edit.isDryRun() ? revisionWriter.dryRun(author, work) : revisionWriter.make(author, work)).result();
    }

    /** The record as it is, for someone who may write it and has seen it so. */
    public <R extends VersionedEntity> R present(EditableType<R, ?, ?> kind, String id, WriteOptions edit) {
        // Whoever writes waits for all others, so what is read here stays so until the revision is made.
        R present = find(kind, id).orElseThrow(() -> tombstones.refusal(name(kind), id));
        edit.precondition().check(version(present).revision());
        kind.checkRights(edit.caller(), present);
        return present;
    }

    public <R extends VersionedEntity> Optional<R> find(EditableType<R, ?, ?> kind, String id) {
        return kind.key(id).map(key -> entities.find(kind.type(), key));
    }

    private <R extends VersionedEntity, F> WriteResult<R> apply(
            EditableType<R, F, ?> kind, F form, Optional<R> present, WriteOptions edit, WriteTransaction transaction) {
        R desired;
        try (Snapshot snapshot = readModel.now()) {
            desired = kind.apply(form, present, edit.caller(), snapshot.referenceData(), transaction);
        }
        kind.checkRights(edit.caller(), desired);
        WriteResult<R> saved = save(desired, transaction);
        kind.saveContact(form, desired);
        return saved;
    }

    /** Saves a record, and tells in which revision it came to be so. */
    public <R extends VersionedEntity> WriteResult<R> save(R desired, WriteTransaction transaction) {
        return transaction.save(desired)
                ? new WriteResult<>(desired, new RecordVersion(transaction.revision(), transaction.time()))
                : new WriteResult<>(desired, version(desired));
    }

    private RecordVersion version(VersionedEntity record) {
        return RecordVersion.of(log.lastOf(EntitySerializer.name(record.getClass()), record.recordId())
                .orElseThrow());
    }

    private static String name(EditableType<?, ?, ?> kind) {
        return EntitySerializer.name(kind.type());
    }
}
