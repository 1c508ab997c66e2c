package org.interculturalcities.importing.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.interculturalcities.importing.kind.Kind;
import org.interculturalcities.importing.kind.Kinds;
import org.interculturalcities.importing.record.Import;
import org.interculturalcities.importing.record.ImportRows;
import org.interculturalcities.importing.record.Steps;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.ChangeCursor;
import org.interculturalcities.revision.Farewell;
import org.interculturalcities.revision.Ledger;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.revision.Writing;

/** Undoes what an import did, as one revision more: every record is again as it was before, unless edited since. */
@ApplicationScoped
class Reversal {

    private static final int CHANGES_AT_ONCE = 100;

    private final Ledger ledger;
    private final RevisionLog log;
    private final Records records;
    private final Steps steps;
    private final ImportRows rows;
    private final Kinds kinds;
    private final ReplacedContacts contacts;
    private final Sql sql;

    Reversal(
            Ledger ledger,
            RevisionLog log,
            Records records,
            Steps steps,
            ImportRows rows,
            Kinds kinds,
            ReplacedContacts contacts,
            Sql sql) {
        this.ledger = ledger;
        this.log = log;
        this.records = records;
        this.steps = steps;
        this.rows = rows;
        this.kinds = kinds;
        this.contacts = contacts;
        this.sql = sql;
    }

    void undo(Import task) {
        ledger.write(task.author(), writing -> {
            sql.expectLargeTables();
            boolean isWritten = task.revision() != null && undo(task, task.revision(), writing);
            steps.reversed(task.id(), isWritten ? writing.revision() : null);
        });
    }

    private boolean undo(Import task, long revision, Writing writing) {
        Kind kind = kinds.named(task.order().kind());
        Farewell farewell = new Farewell("Import %d was undone".formatted(task.id()), null);
        Set<String> edited = new HashSet<>(editedSince(revision));
        boolean isWritten = false;
        ChangeCursor place = new ChangeCursor(revision, 0);
        List<Change> next = next(place, revision);
        for (int done = 0; !next.isEmpty(); next = next(place, revision)) {
            List<Change> undone = next.stream()
                    .filter(change -> !edited.contains(change.entityId()))
                    .toList();
            isWritten |= undo(undone, kind, farewell, task, writing);
            done += next.size();
            steps.progress(task.id(), done);
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

    private boolean undo(List<Change> changes, Kind kind, Farewell farewell, Import task, Writing writing) {
        List<String> ids = changes.stream().map(Change::entityId).toList();
        // Read together, so that each need not be read alone.
        kind.present(ids);
        List<String> inUse = kind.inUse(changes.stream()
                .filter(change -> change.before() == null)
                .map(Change::entityId)
                .toList());
        List<String> undone = new ArrayList<>();
        for (Change change : changes) {
            if (!inUse.contains(change.entityId())) {
                undo(change, farewell, task, writing);
                undone.add(change.entityId());
            }
        }
        rows.noteReversal(task.id(), undone, "undone");
        rows.noteReversal(task.id(), inUse, "in-use");
        return !undone.isEmpty();
    }

    private void undo(Change change, Farewell farewell, Import task, Writing writing) {
        Recorded after = Objects.requireNonNull(records.parse(change.entity(), change.after()));
        Recorded before = records.parse(change.entity(), change.before());
        if (before == null) {
            writing.delete(after, farewell);
        } else if (before instanceof Practice practice && after instanceof Practice imported) {
            // Whoever was given the address that the import made gets to the practice all the same.
            contacts.save(practice.alsoAt(imported.slug()), imported, task.id(), writing);
        } else {
            writing.save(before);
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
