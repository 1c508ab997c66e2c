package org.interculturalcities.importing.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.importer.ImportRun;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RecordImporter.RecordWrite;
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
import org.jspecify.annotations.Nullable;

/** Applies a plan as one revision, or not at all if conflicting changes happened since. */
@ApplicationScoped
public class ApplyJob {

    private final RevisionWriter revisionWriter;
    private final ImportStates states;
    private final ImportRows rows;
    private final RecordImporters importers;
    private final ReadModel readModel;
    private final Sql sql;

    ApplyJob(
            RevisionWriter revisionWriter,
            ImportStates states,
            ImportRows rows,
            RecordImporters importers,
            ReadModel readModel,
            Sql sql) {
        this.revisionWriter = revisionWriter;
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
                checkUnchanged(task);
                importer.prepare(Objects.requireNonNull(task.planRevision()), run);
                boolean isWritten = write(run, transaction);
                states.applied(task.id(), isWritten ? transaction.revision() : null);
            }
        });
    }

    // Writes are serialized, so checks in the transaction hold until it commits.
    /** Rejects a plan if its records changed since, or if a record other than a practice was deleted or merged. */
    public void checkUnchanged(Import task) {
        List<Problem.Cause> changes = sql.query(
                """
                select distinct c.entity, c.entity_id, c.revision from change c
                where c.revision > ? and (
                    c.entity = ? and exists (select from import_row r
                        where r.import = ? and r.target = c.entity_id and r.action in ('update', 'archive'))
                    or c.entity <> 'practice' and c.kind in ('delete', 'merge'))
                order by c.revision limit 100
                """,
                row -> new Problem.Cause(
                        null,
                        null,
                        "changed-since",
                        "Revision %d has changed %s %s".formatted(row.getLong(3), row.getString(1), row.getString(2)),
                        row.getString(2),
                        null),
                task.planRevision(),
                importers.of(task.kind()).entity(),
                task.id());
        if (!changes.isEmpty()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED,
                    "The catalogue changed since revision %d, the base of this plan: send the file again"
                            .formatted(task.planRevision()),
                    changes);
        }
    }

    private boolean write(ImportRun run, WriteTransaction transaction) {
        long id = run.task().id();
        int batch = run.importer().recordsAtOnce();
        int number = 0;
        for (var next = rows.leaders(id, 0, batch); !next.isEmpty(); next = rows.leaders(id, number, batch)) {
            write(next, run, transaction);
            number = next.get(next.size() - 1).number();
            states.progress(id, number);
        }
        return number > 0;
    }

    private void write(List<PlannedRow> leaders, ImportRun run, WriteTransaction transaction) {
        RecordImporter importer = run.importer();
        importer.preload(leaders.stream().map(ApplyJob::patch).toList(), run);
        Map<String, VersionedEntity> present = importer.findAll(leaders.stream()
                .map(PlannedRow::target)
                .filter(Objects::nonNull)
                .toList());
        List<RecordWrite> writes = new ArrayList<>();
        for (PlannedRow leader : leaders) {
            writes.add(apply(leader, leader.target() == null ? null : present.get(leader.target()), run));
        }
        List<String> ids = importer.write(writes, run, transaction);
        Map<Integer, String> targets = new LinkedHashMap<>();
        for (int i = 0; i < leaders.size(); i++) {
            targets.put(leaders.get(i).number(), ids.get(i));
        }
        rows.saveTargets(run.task().id(), targets);
    }

    private static ObjectNode patch(PlannedRow leader) {
        return (ObjectNode) Objects.requireNonNull(leader.patch());
    }

    private static RecordWrite apply(PlannedRow leader, @Nullable VersionedEntity present, ImportRun run) {
        VersionedEntity desired = run.importer().desired(present, patch(leader), run);
        if (present == null && !run.task().toleratesDuplicates()) {
            run.importer().findDuplicate(desired, leader.line(), run).ifPresent(duplicate -> {
                throw new ProblemException(
                        ProblemType.PRECONDITION_FAILED,
                        "The catalogue has contained line %d as %s since this plan: send the file again"
                                .formatted(leader.line(), duplicate));
            });
        }
        return new RecordWrite(present, desired, patch(leader));
    }
}
