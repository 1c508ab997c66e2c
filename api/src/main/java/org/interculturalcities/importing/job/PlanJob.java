package org.interculturalcities.importing.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.columns.ColumnChoices;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.TableHead;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.columns.check.RowProblem.Level;
import org.interculturalcities.importing.importer.ImportRun;
import org.interculturalcities.importing.importer.RecordImporter;
import org.interculturalcities.importing.importer.RecordImporters;
import org.interculturalcities.importing.importer.RowGroup;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.Imports;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.table.Table;
import org.interculturalcities.table.TableReader;
import org.interculturalcities.table.TableRow;

/** Plans an import: stores for every row of the file what applying it would do. */
@ApplicationScoped
class PlanJob {

    private static final int RECORDS_AT_ONCE = 100;
    private static final int ROWS_BETWEEN_SIGNS = 1000;

    private final ImportFiles files;
    private final Imports imports;
    private final ImportStates states;
    private final ImportRows plannedRows;
    private final RecordImporters importers;
    private final EntitySerializer records;
    private final ReadModel readModel;
    private final AbsentPractices absentPractices;
    private final AutoApplication autoApplication;
    private final EntityManager entities;
    private final int mostRows;

    PlanJob(
            ImportFiles files,
            Imports imports,
            ImportStates states,
            ImportRows plannedRows,
            RecordImporters importers,
            EntitySerializer records,
            ReadModel readModel,
            AbsentPractices absentPractices,
            AutoApplication autoApplication,
            EntityManager entities,
            ImportSettings settings) {
        this.files = files;
        this.imports = imports;
        this.states = states;
        this.plannedRows = plannedRows;
        this.importers = importers;
        this.records = records;
        this.readModel = readModel;
        this.absentPractices = absentPractices;
        this.autoApplication = autoApplication;
        this.entities = entities;
        this.mostRows = settings.mostRows();
    }

    void run(Import task) throws IOException {
        Path file = files.fetch(task.id());
        try {
            plan(task, TableReader.open(file, task.charset()));
        } finally {
            Files.delete(file);
        }
    }

    private void plan(Import task, List<Table> tables) throws IOException {
        RecordImporter importer = importers.of(task.kind());
        TableHead head = TableHead.find(tables, task.sheet(), task.headingLine(), importer.columns());
        Headings headings = new Headings(
                importer.columns(), new ColumnChoices(task.columnChoices(), imports.rememberedChoices(task)));
        try (RowGrouper rows = new RowGrouper();
                Snapshot snapshot = readModel.now()) {
            if (!states.planning(task.id(), head, snapshot.revision())) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> plannedRows.clear(task.id()));
            ImportRun run = ImportRun.of(task, importer, snapshot, snapshot.revision() + 1, Instant.now());
            head.match(headings, run.names());
            FileRows file = FileRows.of(task, headings);
            head.table().read(head.lines(), row -> add(file.add(row), rows, importer, headings));
            importer.prepare(0, run);
            plan(rows, file, run);
        }
    }

    private void add(TableRow row, RowGrouper rows, RecordImporter importer, Headings headings) {
        if (rows.size() == mostRows) {
            throw new Table.UnreadableException(
                    row.line(), "too-many-rows", "A file has at most %,d rows".formatted(mostRows));
        }
        rows.add(row, importer.groupingKey(row, headings));
    }

    private void plan(RowGrouper rows, FileRows file, ImportRun run) throws IOException {
        long id = run.task().id();
        int done = 0;
        for (var next = rows.next(RECORDS_AT_ONCE); !next.isEmpty(); next = rows.next(RECORDS_AT_ONCE)) {
            int before = done;
            done += plan(next, file, run);
            boolean isTimeForASign = done / ROWS_BETWEEN_SIGNS > before / ROWS_BETWEEN_SIGNS;
            if (isTimeForASign && !states.progress(id, done)) {
                return;
            }
        }
        Level level = run.task().rejectsUnknownColumns() ? Level.ERROR : Level.WARNING;
        List<RowProblem> problems = new ArrayList<>(file.problems(level));
        if (run.task().archivesAbsent()) {
            AbsentPractices.Result absent = absentPractices.plan(run);
            problems.addAll(absent.problems());
            done += absent.added();
        }
        int planned = done;
        QuarkusTransaction.requiringNew().run(() -> {
            states.planned(id, planned, problems, file.headings().matches());
            autoApplication.decide(id);
        });
    }

    private int plan(List<List<TableRow>> rows, FileRows file, ImportRun run) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<PlannedRow> skipped = skipped(rows, file, run);
            List<RowGroup> groups = rows.stream()
                    .map(ofKey -> ofKey.stream()
                            .filter(row -> file.skipReason(row).isEmpty())
                            .map(row -> file.parse(row, run.names()))
                            .toList())
                    .filter(ofKey -> !ofKey.isEmpty())
                    .map(RowGroup::new)
                    .toList();
            run.importer().resolve(groups, run);
            run.importer().preload(groups.stream().map(RowGroup::patch).toList(), run);
            RecordPlanner planner = new RecordPlanner(records, run);
            List<PlannedRow> planned = groups.stream()
                    .flatMap(group -> planner.plan(group).stream())
                    .toList();
            // Detaches the loaded records, so that Hibernate does not write them.
            entities.clear();
            plannedRows.add(run.task().id(), planned);
            plannedRows.add(run.task().id(), skipped);
            return planned.size() + skipped.size();
        });
    }

    private static List<PlannedRow> skipped(List<List<TableRow>> rows, FileRows file, ImportRun run) {
        Map<TableRow, RowGroup> groups = new LinkedHashMap<>();
        rows.stream()
                .flatMap(List::stream)
                .filter(row -> file.skipReason(row).isPresent())
                .forEach(row -> groups.put(row, new RowGroup(List.of(file.parse(row, run.names())))));
        Map<RowGroup, String> targets = run.importer().identify(List.copyOf(groups.values()), run);
        return groups.entrySet().stream()
                .map(entry -> PlannedRow.skipped(
                        entry.getKey(), file.skipReason(entry.getKey()).orElseThrow(), targets.get(entry.getValue())))
                .toList();
    }
}
