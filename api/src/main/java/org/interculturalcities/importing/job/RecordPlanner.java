package org.interculturalcities.importing.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.importer.ImportRun;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RowGroup;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.importing.store.RowAction;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;

/** Decides what applying the rows of one record would do. */
record RecordPlanner(EntitySerializer records, ImportRun run) {

    List<PlannedRow> plan(RowGroup group) {
        // Invalid groups are checked too, so that the plan reports all errors at once.
        try {
            VersionedEntity desired = run.importer().desired(group.present(), group.patch(), run);
            if (!group.isWrong()) {
                return plan(group, desired);
            }
        } catch (ProblemException refusal) {
            RowErrors.add(refusal.problem(), group);
        }
        group.rows().stream().filter(row -> !row.check().isWrong()).forEach(row -> row.check()
                .error("", null, "other-row-wrong", "Another row of this record has errors"));
        return all(group, RowAction.ERROR);
    }

    private List<PlannedRow> plan(RowGroup group, VersionedEntity desired) {
        RowAction action = action(group, desired);
        if (!action.isWrite()) {
            return all(group, action);
        }
        RecordImporter importer = run.importer();
        VersionedEntity present = group.present();
        Map<ParsedRow, List<FieldChange>> changes =
                group.changes(present == null ? null : importer.form(present), importer.form(desired, group.patch()));
        return group.rows().stream()
                .map(row -> {
                    List<FieldChange> own = changes.getOrDefault(row, List.of());
                    if (row == group.leader()) {
                        return row(row, group, action, own).withPatch(group.patch());
                    }
                    boolean isSame = action == RowAction.UPDATE && own.isEmpty();
                    return row(row, group, isSame ? RowAction.UNCHANGED : action, own);
                })
                .toList();
    }

    private RowAction action(RowGroup group, VersionedEntity desired) {
        VersionedEntity present = group.present();
        if (present != null) {
            return records.state(present).equals(records.state(desired)) ? RowAction.UNCHANGED : RowAction.UPDATE;
        }
        Optional<String> duplicate =
                run.importer().findDuplicate(desired, group.leader().line(), run);
        if (duplicate.isEmpty()) {
            return RowAction.CREATE;
        }
        String message = "This probably exists already: " + duplicate.get();
        group.check().warn("", null, "possible-duplicate", message, List.of(duplicate.get()));
        return run.task().toleratesDuplicates() ? RowAction.CREATE : RowAction.DUPLICATE;
    }

    private static List<PlannedRow> all(RowGroup group, RowAction action) {
        return group.rows().stream()
                .map(row -> row(row, group, action, List.of()))
                .toList();
    }

    private static PlannedRow row(ParsedRow row, RowGroup group, RowAction action, List<FieldChange> changes) {
        return new PlannedRow(
                row.number(),
                row.line(),
                group.leader().number(),
                row.externalId().orElse(null),
                action,
                group.target(),
                changes,
                row.check().problems(),
                row.wrongCells(),
                null,
                null);
    }
}
