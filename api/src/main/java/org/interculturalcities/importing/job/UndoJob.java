package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.importer.ImportRun;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.ChangeCursor;
import org.interculturalcities.revision.DeletionInfo;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;

/**
 * Undoes an import as a new revision. Restores every record to its earlier state, unless it was edited since or the
 * caller may not write it.
 */
@ApplicationScoped
class UndoJob {

    private static final int CHANGES_AT_ONCE = 100;

    private final RevisionWriter revisionWriter;
    private final RevisionLog log;
    private final EntitySerializer records;
    private final ImportStates states;
    private final ImportRows rows;
    private final RecordImporters importers;
    private final ReadModel readModel;
    private final Sql sql;

    UndoJob(
            RevisionWriter revisionWriter,
            RevisionLog log,
            EntitySerializer records,
            ImportStates states,
            ImportRows rows,
            RecordImporters importers,
            ReadModel readModel,
            Sql sql) {
        this.revisionWriter = revisionWriter;
        this.log = log;
        this.records = records;
        this.states = states;
        this.rows = rows;
        this.importers = importers;
        this.readModel = readModel;
        this.sql = sql;
    }

    void run(Import task) {
        revisionWriter.write(task.author(), transaction -> {
            sql.expectLargeTables();
            try (Snapshot snapshot = readModel.now()) {
                RecordImporter importer = importers.of(task.kind());
                ImportRun run = ImportRun.of(task, importer, snapshot, transaction.revision(), transaction.time());
                boolean isWritten = task.revision() != null && undo(task.revision(), run, transaction);
                states.reversed(task.id(), isWritten ? transaction.revision() : null);
            }
        });
    }

    private boolean undo(long revision, ImportRun run, WriteTransaction transaction) {
        long id = run.task().id();
        Set<String> edited = new HashSet<>(editedSince(revision));
        boolean isWritten = false;
        ChangeCursor place = new ChangeCursor(revision, 0);
        List<Change> next = next(place, revision);
        for (int done = 0; !next.isEmpty(); next = next(place, revision)) {
            List<Change> unedited = next.stream()
                    .filter(change -> !edited.contains(change.entityId()))
                    .toList();
            isWritten |= undo(unedited, run, transaction);
            done += next.size();
            states.progress(id, done);
            place = next.get(next.size() - 1).at();
        }
        rows.saveReversal(id, List.copyOf(edited), "edited-since");
        return isWritten;
    }

    private List<Change> next(ChangeCursor after, long revision) {
        return log.between(after, ChangeCursor.endOf(revision), CHANGES_AT_ONCE).stream()
                .map(RevisionLog.Entry::change)
                .toList();
    }

    private boolean undo(List<Change> changes, ImportRun run, WriteTransaction transaction) {
        // Loaded together to avoid one query per record.
        run.importer().findAll(changes.stream().map(Change::entityId).toList());
        List<String> inUse = run.importer()
                .inUse(changes.stream()
                        .filter(change -> change.before() == null)
                        .map(Change::entityId)
                        .toList());
        List<String> undone = new ArrayList<>();
        List<String> notAllowed = new ArrayList<>();
        for (Change change : changes) {
            if (!inUse.contains(change.entityId())) {
                (undo(change, run, transaction) ? undone : notAllowed).add(change.entityId());
            }
        }
        long id = run.task().id();
        rows.saveReversal(id, undone, "undone");
        rows.saveReversal(id, inUse, "in-use");
        rows.saveReversal(id, notAllowed, "not-allowed");
        return !undone.isEmpty();
    }

    private boolean undo(Change change, ImportRun run, WriteTransaction transaction) {
        VersionedEntity imported = Objects.requireNonNull(records.parse(change.entity(), change.after()));
        VersionedEntity before = records.parse(change.entity(), change.before());
        if (!mayWrite(imported, run) || before != null && !mayWrite(before, run)) {
            return false;
        }
        if (before == null) {
            String reason = "Import %d was undone".formatted(run.task().id());
            transaction.delete(imported, new DeletionInfo(reason, null));
        } else {
            run.importer().restore(before, imported, run, transaction);
        }
        return true;
    }

    private static boolean mayWrite(VersionedEntity record, ImportRun run) {
        try {
            run.importer().checkRights(record, run);
            return true;
        } catch (ProblemException refusal) {
            return false;
        }
    }

    private List<String> editedSince(long revision) {
        return sql.query(
                """
                select distinct later.entity_id from change own
                join change later on later.entity = own.entity and later.entity_id = own.entity_id
                    and later.revision > own.revision
                where own.revision = ?
                """,
                row -> row.getString(1),
                revision);
    }
}
