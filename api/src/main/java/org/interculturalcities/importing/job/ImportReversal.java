package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.importer.ImportSession;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.practice.Practice;
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
class ImportReversal {

    private static final int CHANGES_AT_ONCE = 100;

    private final RevisionWriter revisionWriter;
    private final RevisionLog log;
    private final EntitySerializer records;
    private final ImportStates states;
    private final ImportRows rows;
    private final RecordImporters kinds;
    private final ReplacedContacts contacts;
    private final ReadModel readModel;
    private final Sql sql;

    ImportReversal(
            RevisionWriter revisionWriter,
            RevisionLog log,
            EntitySerializer records,
            ImportStates states,
            ImportRows rows,
            RecordImporters kinds,
            ReplacedContacts contacts,
            ReadModel readModel,
            Sql sql) {
        this.revisionWriter = revisionWriter;
        this.log = log;
        this.records = records;
        this.states = states;
        this.rows = rows;
        this.kinds = kinds;
        this.contacts = contacts;
        this.readModel = readModel;
        this.sql = sql;
    }

    void undo(Import task) {
        revisionWriter.write(task.author(), transaction -> {
            sql.expectLargeTables();
            try (Snapshot snapshot = readModel.now()) {
                ImportSession session = ImportSession.of(task, snapshot, transaction.revision(), transaction.time());
                boolean isWritten = task.revision() != null && undo(task.revision(), session, transaction);
                states.reversed(task.id(), isWritten ? transaction.revision() : null);
            }
        });
    }

    private boolean undo(long revision, ImportSession session, WriteTransaction transaction) {
        Import task = session.task();
        RecordImporter kind = kinds.named(task.options().kind());
        DeletionInfo deletion = new DeletionInfo("Import %d was undone".formatted(task.id()), null);
        Set<String> edited = new HashSet<>(editedSince(revision));
        boolean isWritten = false;
        ChangeCursor place = new ChangeCursor(revision, 0);
        List<Change> next = next(place, revision);
        for (int done = 0; !next.isEmpty(); next = next(place, revision)) {
            List<Change> undone = next.stream()
                    .filter(change -> !edited.contains(change.entityId()))
                    .toList();
            isWritten |= undo(undone, kind, deletion, session, transaction);
            done += next.size();
            states.progress(task.id(), done);
            place = next.get(next.size() - 1).at();
        }
        rows.noteReversal(task.id(), List.copyOf(edited), "edited-since");
        return isWritten;
    }

    private List<Change> next(ChangeCursor after, long revision) {
        return log.between(after, ChangeCursor.endOf(revision), CHANGES_AT_ONCE).stream()
                .map(RevisionLog.Entry::change)
                .toList();
    }

    private boolean undo(
            List<Change> changes,
            RecordImporter kind,
            DeletionInfo deletion,
            ImportSession session,
            WriteTransaction transaction) {
        List<String> ids = changes.stream().map(Change::entityId).toList();
        // Loaded together to avoid one query per record.
        kind.present(ids);
        List<String> inUse = kind.inUse(changes.stream()
                .filter(change -> change.before() == null)
                .map(Change::entityId)
                .toList());
        List<String> undone = new ArrayList<>();
        List<String> notAllowed = new ArrayList<>();
        for (Change change : changes) {
            if (!inUse.contains(change.entityId())) {
                boolean isUndone = undo(change, kind, deletion, session, transaction);
                (isUndone ? undone : notAllowed).add(change.entityId());
            }
        }
        long task = session.task().id();
        rows.noteReversal(task, undone, "undone");
        rows.noteReversal(task, inUse, "in-use");
        rows.noteReversal(task, notAllowed, "not-allowed");
        return !undone.isEmpty();
    }

    private boolean undo(
            Change change,
            RecordImporter kind,
            DeletionInfo deletion,
            ImportSession session,
            WriteTransaction transaction) {
        VersionedEntity after = Objects.requireNonNull(records.parse(change.entity(), change.after()));
        VersionedEntity before = records.parse(change.entity(), change.before());
        if (!mayWrite(after, kind, session) || before != null && !mayWrite(before, kind, session)) {
            return false;
        }
        if (before == null) {
            transaction.delete(after, deletion);
        } else if (before instanceof Practice practice && after instanceof Practice imported) {
            // Slugs that the import created keep redirecting to the practice.
            contacts.save(
                    practice.addFormerSlug(imported.slug()),
                    imported,
                    session.task().id(),
                    transaction);
        } else {
            transaction.save(kind.restored(before, after, session));
        }
        return true;
    }

    private static boolean mayWrite(VersionedEntity record, RecordImporter kind, ImportSession session) {
        try {
            kind.checkRights(record, session);
            return true;
        } catch (ProblemException refusal) {
            return false;
        }
    }

    private List<String> editedSince(long revision) {
        return sql.ask(
                """
                select distinct later.entity_id from change own
                join change later on later.entity = own.entity and later.entity_id = own.entity_id
                    and later.revision > own.revision
                where own.revision = ?
                """,
                ask -> ask.setLong(1, revision),
                row -> row.getString(1));
    }
}
