package org.interculturalcities.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.request.MissingRecords;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.DeletionInfo;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.revision.IdempotencyKeys;
import org.interculturalcities.revision.IdempotencyKeys.CreatedResource;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RecordVersion;
import org.interculturalcities.search.Snapshot;

/** Creates, changes and deletes single records of any type, each in its own revision. */
@ApplicationScoped
public class RecordEditor {

    private final RevisionWriter revisionWriter;
    private final RevisionLog revisions;
    private final RecordLog log;
    private final IdempotencyKeys idempotencyKeys;
    private final EntitySerializer records;
    private final EntityManager entities;
    private final ReadModel readModel;

    RecordEditor(
            RevisionWriter revisionWriter,
            RevisionLog revisions,
            RecordLog log,
            IdempotencyKeys idempotencyKeys,
            EntitySerializer records,
            EntityManager entities,
            ReadModel readModel) {
        this.revisionWriter = revisionWriter;
        this.revisions = revisions;
        this.log = log;
        this.idempotencyKeys = idempotencyKeys;
        this.records = records;
        this.entities = entities;
        this.readModel = readModel;
    }

    /** Creates a record, or returns the one that an earlier request with this key created. */
    <R extends VersionedEntity, F> WriteResult<R> make(
            EditableType<R, F, ?> kind, F form, Optional<IdempotencyKey> key, WriteOptions edit) {
        String principal = edit.caller().principal();
        return write(edit, transaction -> key.flatMap(known -> idempotencyKeys.find(principal, known))
                .map(created -> replay(kind, created))
                .orElseGet(() -> {
                    WriteResult<R> created = apply(kind, form, Optional.empty(), edit, transaction);
                    key.ifPresent(known -> idempotencyKeys.store(
                            principal,
                            known,
                            new CreatedResource(name(kind), created.record().recordId(), transaction.revision())));
                    return created;
                }));
    }

    private <R extends VersionedEntity> WriteResult<R> replay(EditableType<R, ?, ?> kind, CreatedResource created) {
        VersionedEntity record = Objects.requireNonNull(records.parse(
                name(kind),
                log.state(name(kind), created.id(), created.revision()).orElseThrow()));
        return new WriteResult<>(
                kind.type().cast(record),
                new RecordVersion(
                        created.revision(), revisions.time(created.revision()).orElseThrow()));
    }

    /** Changes a record; the function computes its new form from its present state. */
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
                    "Other records refer to the %s %s (%s)".formatted(name(kind), present.recordId(), needed));
        }
    }

    /** Runs the work in a new revision; a dry run rolls back. */
    public <T> T write(WriteOptions edit, Function<WriteTransaction, T> work) {
        Author author = edit.caller().author();
        return (edit.isDryRun() ? revisionWriter.dryRun(author, work) : revisionWriter.make(author, work)).result();
    }

    /** Returns the present record after checking the precondition and the caller's rights. */
    public <R extends VersionedEntity> R present(EditableType<R, ?, ?> kind, String id, WriteOptions edit) {
        // Writes are serialized, so the state read here holds until the revision commits.
        R present = find(kind, id).orElseThrow(() -> MissingRecords.missing(name(kind), id, log));
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

    /** Saves a record and returns it with its version. */
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
