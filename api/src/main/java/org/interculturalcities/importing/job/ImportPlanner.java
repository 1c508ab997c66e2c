package org.interculturalcities.importing.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.importer.ImportSession;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.importer.RowGroup;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.importing.store.RowAction;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.table.Table;
import org.interculturalcities.table.TableReader;
import org.interculturalcities.table.TableRow;

/** Plans an import: records for every row what applying it would do. */
@ApplicationScoped
class ImportPlanner {

    private static final int RECORDS_AT_ONCE = 100;
    private static final int ROWS_BETWEEN_SIGNS = 1000;

    private final ImportFiles files;
    private final ImportStates states;
    private final ImportRows rows;
    private final RecordImporters kinds;
    private final EntitySerializer records;
    private final ReadModel readModel;
    private final EntityManager entities;
    private final int mostRows;

    ImportPlanner(
            ImportFiles files,
            ImportStates states,
            ImportRows rows,
            RecordImporters kinds,
            EntitySerializer records,
            ReadModel readModel,
            EntityManager entities,
            ImportSettings settings) {
        this.files = files;
        this.states = states;
        this.rows = rows;
        this.kinds = kinds;
        this.records = records;
        this.readModel = readModel;
        this.entities = entities;
        this.mostRows = settings.mostRows();
    }

    void plan(Import task) throws IOException {
        Path file = files.fetch(task.id());
        try {
            plan(task, TableReader.open(file, task.options().charset()));
        } finally {
            Files.delete(file);
        }
    }

    private void plan(Import task, Table table) throws IOException {
        RecordImporter kind = kinds.named(task.options().kind());
        Headings headings = new Headings(kind.columns());
        try (RowSpool spool = new RowSpool();
                Snapshot snapshot = readModel.now()) {
            if (!states.planning(task.id(), table.layout(), snapshot.revision())) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> rows.clear(task.id()));
            read(table, kind, headings, spool);
            ImportSession session = ImportSession.of(task, snapshot, snapshot.revision() + 1, Instant.now());
            kind.begin(0, session);
            plan(spool, kind, headings, session);
        }
    }

    private void plan(RowSpool spool, RecordImporter kind, Headings headings, ImportSession session)
            throws IOException {
        long id = session.task().id();
        int done = 0;
        for (var next = spool.next(RECORDS_AT_ONCE); !next.isEmpty(); next = spool.next(RECORDS_AT_ONCE)) {
            done += plan(next, kind, headings, session);
            boolean isTimeForASign = done / ROWS_BETWEEN_SIGNS > (done - next.size()) / ROWS_BETWEEN_SIGNS;
            if (isTimeForASign && !states.progress(id, done)) {
                return;
            }
        }
        states.planned(id, done, headings.problems());
    }

    private void read(Table table, RecordImporter kind, Headings headings, RowSpool spool) throws IOException {
        table.read(row -> {
            if (spool.size() == mostRows) {
                throw new Table.Unreadable(
                        row.line(), "too-many-rows", "A file has at most %,d rows".formatted(mostRows));
            }
            headings.note(row);
            spool.add(row, kind.key(row, headings));
        });
    }

    private int plan(List<List<TableRow>> found, RecordImporter kind, Headings headings, ImportSession session) {
        List<PlannedRow> planned = QuarkusTransaction.requiringNew().call(() -> {
            List<RowGroup> groups = found.stream()
                    .map(lines -> new RowGroup(lines.stream()
                            .map(line -> ParsedRow.of(line, headings, session.names()))
                            .toList()))
                    .toList();
            kind.understand(groups, session);
            kind.lookUp(groups.stream().map(RowGroup::patch).toList(), session);
            List<PlannedRow> plan = groups.stream()
                    .flatMap(group -> plan(group, kind, session).stream())
                    .toList();
            // Detaches the loaded records, so that Hibernate does not write them.
            entities.clear();
            rows.add(session.task().id(), plan);
            return plan;
        });
        return planned.size();
    }

    private List<PlannedRow> plan(RowGroup group, RecordImporter kind, ImportSession session) {
        // Invalid groups are checked too, so that the plan reports all errors at once.
        try {
            VersionedEntity desired = kind.apply(group.present(), group.patch(), session);
            if (!group.isWrong()) {
                return planned(group, desired, kind, session);
            }
        } catch (ProblemException refusal) {
            RowPointers.addErrors(refusal, group);
        }
        return group.rows().stream()
                .map(row -> {
                    if (!row.check().isWrong()) {
                        row.check()
                                .error("", null, "other-row-wrong", "Another row of this record has errors", List.of());
                    }
                    return row(row, group, RowAction.ERROR, List.of());
                })
                .toList();
    }

    private List<PlannedRow> planned(
            RowGroup group, VersionedEntity desired, RecordImporter kind, ImportSession session) {
        VersionedEntity present = group.present();
        RowAction action = action(group, desired, kind, session);
        if (!action.isWrite()) {
            return group.rows().stream()
                    .map(row -> row(row, group, action, List.of()))
                    .toList();
        }
        RowChanges changes = RowChanges.between(
                present == null ? null : kind.form(present), kind.form(desired, group.patch()), group);
        return group.rows().stream()
                .map(row -> {
                    List<FieldChange> own = changes.of(row);
                    boolean isLeft = action == RowAction.UPDATE && own.isEmpty() && row != group.leader();
                    PlannedRow planned = row(row, group, isLeft ? RowAction.UNCHANGED : action, own);
                    return row == group.leader() ? planned.carrying(group.patch()) : planned;
                })
                .toList();
    }

    private RowAction action(RowGroup group, VersionedEntity desired, RecordImporter kind, ImportSession session) {
        VersionedEntity present = group.present();
        if (present != null) {
            return records.state(present).equals(records.state(desired)) ? RowAction.UNCHANGED : RowAction.UPDATE;
        }
        Optional<String> same = kind.probablySame(desired, group.leader().line(), session);
        if (same.isEmpty()) {
            return RowAction.CREATE;
        }
        group.check()
                .warn(
                        "",
                        null,
                        "possible-duplicate",
                        "This probably exists already: " + same.get(),
                        List.of(same.get()));
        return session.task().options().toleratesDuplicates() ? RowAction.CREATE : RowAction.DUPLICATE;
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
                null,
                null);
    }
}
