package org.interculturalcities.importing.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.importer.ImportSession;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RecordImporter.Settled;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;

/** Applies a plan as one revision, or not at all if conflicting changes happened since. */
@ApplicationScoped
public class ImportApplication {

    private final RevisionWriter revisionWriter;
    private final ImportStates states;
    private final ImportRows rows;
    private final RecordImporters kinds;
    private final ReadModel readModel;
    private final Sql sql;

    ImportApplication(
            RevisionWriter revisionWriter,
            ImportStates states,
            ImportRows rows,
            RecordImporters kinds,
            ReadModel readModel,
            Sql sql) {
        this.revisionWriter = revisionWriter;
        this.states = states;
        this.rows = rows;
        this.kinds = kinds;
        this.readModel = readModel;
        this.sql = sql;
    }

    void apply(Import task) {
        revisionWriter.write(task.author(), transaction -> {
            sql.expectLargeTables();
            try (Snapshot snapshot = readModel.now()) {
                RecordImporter kind = kinds.named(task.options().kind());
                ImportSession session = ImportSession.of(task, snapshot, transaction.revision(), transaction.time());
                checkNothingMoved(task);
                kind.begin(Objects.requireNonNull(task.planRevision()), session);
                boolean isWritten = write(task, kind, session, transaction);
                states.applied(task.id(), isWritten ? transaction.revision() : null);
            }
        });
    }

    // Writes are serialized, so checks in the transaction hold until it commits.
    /** Rejects a plan if its records changed since, or if a record other than a practice was deleted or merged. */
    public void checkNothingMoved(Import task) {
        List<Problem.Cause> touched = sql.ask(
                """
                select distinct c.entity, c.entity_id, c.revision from change c
                where c.revision > ? and (
                    c.entity = ? and exists (select from import_row r
                        where r.import = ? and r.target = c.entity_id and r.action = 'update')
                    or c.entity <> 'practice' and c.kind in ('delete', 'merge'))
                order by c.revision limit 100
                """,
                ask -> {
                    ask.setLong(1, Objects.requireNonNull(task.planRevision()));
                    ask.setString(2, kinds.named(task.options().kind()).entity());
                    ask.setLong(3, task.id());
                },
                row -> new Problem.Cause(
                        null,
                        null,
                        "changed-since",
                        "Revision %d has changed %s %s".formatted(row.getLong(3), row.getString(1), row.getString(2)),
                        row.getString(2),
                        null));
        if (!touched.isEmpty()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "The catalogue changed since revision %d, the base of this plan: send the file again"
                            .formatted(task.planRevision()),
                    touched);
        }
    }

    private boolean write(Import task, RecordImporter kind, ImportSession session, WriteTransaction transaction) {
        int number = 0;
        boolean isWritten = false;
        for (var next = rows.leaders(task.id(), number, kind.recordsAtOnce()); !next.isEmpty(); ) {
            write(next, task, kind, session, transaction);
            isWritten = true;
            number = next.get(next.size() - 1).number();
            states.progress(task.id(), number);
            next = rows.leaders(task.id(), number, kind.recordsAtOnce());
        }
        return isWritten;
    }

    private void write(
            List<PlannedRow> leaders,
            Import task,
            RecordImporter kind,
            ImportSession session,
            WriteTransaction transaction) {
        List<ObjectNode> patches = leaders.stream()
                .map(row -> (ObjectNode) Objects.requireNonNull(row.patch()))
                .toList();
        kind.lookUp(patches, session);
        Map<String, VersionedEntity> present = kind.present(leaders.stream()
                .map(PlannedRow::target)
                .filter(Objects::nonNull)
                .toList());
        List<Settled> settled = new ArrayList<>();
        for (int i = 0; i < leaders.size(); i++) {
            settled.add(apply(leaders.get(i), patches.get(i), present, kind, session));
        }
        List<String> ids = kind.write(settled, session, transaction);
        List<PlannedRow> written = new ArrayList<>();
        for (int i = 0; i < leaders.size(); i++) {
            written.add(leaders.get(i).of(ids.get(i)));
        }
        rows.saveWritten(task.id(), written);
    }

    private static Settled apply(
            PlannedRow leader,
            ObjectNode patch,
            Map<String, VersionedEntity> present,
            RecordImporter kind,
            ImportSession session) {
        VersionedEntity there = leader.target() == null ? null : present.get(leader.target());
        VersionedEntity desired = kind.apply(there, patch, session);
        if (there == null && !session.task().options().toleratesDuplicates()) {
            checkIsNew(desired, leader, kind, session);
        }
        return new Settled(there, desired, patch);
    }

    private static void checkIsNew(
            VersionedEntity desired, PlannedRow leader, RecordImporter kind, ImportSession session) {
        kind.probablySame(desired, leader.line(), session).ifPresent(same -> {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "The catalogue has contained line %d as %s since this plan: send the file again"
                            .formatted(leader.line(), same));
        });
    }
}
