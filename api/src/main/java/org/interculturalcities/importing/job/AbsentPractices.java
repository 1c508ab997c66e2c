package org.interculturalcities.importing.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.importer.ImportRun;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportRows.AbsentRecord;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.importing.store.RowAction;
import org.interculturalcities.practice.Status;
import org.interculturalcities.revision.VersionedEntity;

/** Plans to archive the practices of a source that its file no longer lists. */
@ApplicationScoped
class AbsentPractices {

    private static final int NOT_IN_THE_FILE = 0;

    private final ImportRows rows;
    private final EntityManager entities;

    AbsentPractices(ImportRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /** The rows that were added to a plan, and what to look at before it is applied. */
    record Result(int added, List<RowProblem> problems) {}

    /** Adds a row to the complete plan of a file for each absent practice, unless the file may be damaged. */
    Result plan(ImportRun run) {
        long id = run.task().id();
        List<AbsentRecord> absent = rows.absentPractices(id, run.task().source());
        if (absent.isEmpty()) {
            return new Result(0, List.of());
        }
        List<Integer> unclear = rows.linesOfUnknownRecords(id);
        if (!unclear.isEmpty()) {
            return new Result(0, List.of(unclear().withLines(unclear)));
        }
        int known = rows.countPractices(run.task().source());
        if (absent.size() == known) {
            return new Result(0, List.of(noneListed()));
        }
        add(absent, run);
        return new Result(absent.size(), absent.size() * 2 > known ? List.of(most(absent.size(), known)) : List.of());
    }

    private void add(List<AbsentRecord> absent, ImportRun run) {
        int number = rows.lastNumber(run.task().id());
        int batch = run.importer().recordsAtOnce();
        for (int from = 0; from < absent.size(); from += batch) {
            int first = number + from + 1;
            List<AbsentRecord> next = absent.subList(from, Math.min(from + batch, absent.size()));
            QuarkusTransaction.requiringNew().run(() -> rows.add(run.task().id(), planned(next, first, run)));
        }
    }

    private List<PlannedRow> planned(List<AbsentRecord> absent, int first, ImportRun run) {
        Map<String, VersionedEntity> present =
                run.importer().findAll(absent.stream().map(AbsentRecord::id).toList());
        List<PlannedRow> planned = new ArrayList<>();
        for (AbsentRecord record : absent) {
            VersionedEntity practice = Objects.requireNonNull(present.get(record.id()));
            planned.add(planned(record, practice, first + planned.size(), run));
        }
        // Detaches the loaded records, so that Hibernate does not write them.
        entities.clear();
        return planned;
    }

    private static PlannedRow planned(AbsentRecord record, VersionedEntity practice, int number, ImportRun run) {
        RecordImporter importer = run.importer();
        ObjectNode patch = JsonNodeFactory.instance.objectNode().put("status", Status.ARCHIVED.word());
        try {
            VersionedEntity archived = importer.desired(practice, patch, run);
            List<FieldChange> changes = FieldChange.between(importer.form(practice), importer.form(archived, patch));
            return row(record, number, RowAction.ARCHIVE, changes, List.of()).withPatch(patch);
        } catch (ProblemException refusal) {
            return row(record, number, RowAction.ERROR, List.of(), List.of(problem(refusal)));
        }
    }

    private static PlannedRow row(
            AbsentRecord record, int number, RowAction action, List<FieldChange> changes, List<RowProblem> problems) {
        return new PlannedRow(
                number,
                NOT_IN_THE_FILE,
                number,
                record.externalId(),
                action,
                record.id(),
                changes,
                problems,
                Map.of(),
                null,
                null);
    }

    private static RowProblem problem(ProblemException refusal) {
        boolean isForbidden = refusal.problem().status() == ProblemType.FORBIDDEN.status();
        String detail = refusal.problem().detail();
        return RowProblem.error("", null, isForbidden ? "not-yours" : "refused", detail, List.of());
    }

    private static RowProblem unclear() {
        return RowProblem.warning(
                "",
                null,
                "absent-unclear",
                "No practice is archived, since rows with errors may be practices that the file seems to lack: correct"
                        + " or skip these rows",
                List.of());
    }

    private static RowProblem noneListed() {
        return RowProblem.warning(
                "",
                null,
                "absent-all",
                "No practice is archived, since the file lists none of this source: check the file and the source",
                List.of());
    }

    private static RowProblem most(int absent, int known) {
        return RowProblem.warning(
                "",
                absent + "/" + known,
                "absent-most",
                "More than half of the practices of this source would be archived: check that the file is complete",
                List.of());
    }
}
