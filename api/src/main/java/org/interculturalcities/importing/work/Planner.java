package org.interculturalcities.importing.work;

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
import org.interculturalcities.columns.ReadRow;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.importing.kind.Kind;
import org.interculturalcities.importing.kind.Kinds;
import org.interculturalcities.importing.kind.Session;
import org.interculturalcities.importing.kind.Subject;
import org.interculturalcities.importing.record.Action;
import org.interculturalcities.importing.record.Import;
import org.interculturalcities.importing.record.ImportFiles;
import org.interculturalcities.importing.record.ImportRows;
import org.interculturalcities.importing.record.PlannedRow;
import org.interculturalcities.importing.record.Steps;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.table.Table;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.table.Tables;

/** Plans an import: says of every row of the file what applying it would do. */
@ApplicationScoped
class Planner {

    private static final int MOST_ROWS = 250_000;
    private static final int RECORDS_AT_ONCE = 100;
    private static final int ROWS_BETWEEN_SIGNS = 1000;

    private final ImportFiles files;
    private final Steps steps;
    private final ImportRows rows;
    private final Kinds kinds;
    private final Records records;
    private final ReadModel readModel;
    private final EntityManager entities;

    Planner(
            ImportFiles files,
            Steps steps,
            ImportRows rows,
            Kinds kinds,
            Records records,
            ReadModel readModel,
            EntityManager entities) {
        this.files = files;
        this.steps = steps;
        this.rows = rows;
        this.kinds = kinds;
        this.records = records;
        this.readModel = readModel;
        this.entities = entities;
    }

    void plan(Import task) throws IOException {
        Path file = files.fetch(task.id());
        try {
            plan(task, Tables.open(file, task.order().charset()));
        } finally {
            Files.delete(file);
        }
    }

    private void plan(Import task, Table table) throws IOException {
        Kind kind = kinds.named(task.order().kind());
        Headings headings = new Headings(kind.columns());
        try (RowSpool spool = new RowSpool();
                Snapshot snapshot = readModel.now()) {
            if (!steps.planning(task.id(), table.layout(), snapshot.revision())) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> rows.clear(task.id()));
            read(table, kind, headings, spool);
            Session session = Session.of(task, snapshot, snapshot.revision() + 1, Instant.now());
            kind.begin(0, session);
            plan(spool, kind, headings, session);
        }
    }

    private void plan(RowSpool spool, Kind kind, Headings headings, Session session) throws IOException {
        long id = session.task().id();
        int done = 0;
        for (var next = spool.next(RECORDS_AT_ONCE); !next.isEmpty(); next = spool.next(RECORDS_AT_ONCE)) {
            done += plan(next, kind, headings, session);
            boolean isTimeForASign = done / ROWS_BETWEEN_SIGNS > (done - next.size()) / ROWS_BETWEEN_SIGNS;
            if (isTimeForASign && !steps.progress(id, done)) {
                return;
            }
        }
        steps.planned(id, done, headings.problems());
    }

    private static void read(Table table, Kind kind, Headings headings, RowSpool spool) throws IOException {
        table.read(row -> {
            if (spool.size() == MOST_ROWS) {
                throw new Table.Unreadable(
                        row.line(), "too-many-rows", "At most %,d rows in one file".formatted(MOST_ROWS));
            }
            headings.note(row);
            spool.add(row, kind.key(row, headings));
        });
    }

    private int plan(List<List<TableRow>> found, Kind kind, Headings headings, Session session) {
        List<PlannedRow> planned = QuarkusTransaction.requiringNew().call(() -> {
            List<Subject> subjects = found.stream()
                    .map(lines -> new Subject(lines.stream()
                            .map(line -> ReadRow.of(line, headings, session.names()))
                            .toList()))
                    .toList();
            kind.understand(subjects, session);
            kind.lookUp(subjects.stream().map(Subject::patch).toList(), session);
            List<PlannedRow> plan = subjects.stream()
                    .flatMap(subject -> plan(subject, kind, session).stream())
                    .toList();
            // What was read to compare with is not to be written.
            entities.clear();
            rows.add(session.task().id(), plan);
            return plan;
        });
        return planned.size();
    }

    private List<PlannedRow> plan(Subject subject, Kind kind, Session session) {
        // Also of one that is wrong already: all there is to mend is said at once.
        try {
            Recorded desired = kind.settle(subject.present(), subject.patch(), session);
            if (!subject.isWrong()) {
                return planned(subject, desired, kind, session);
            }
        } catch (Refusal refusal) {
            Pointers.tell(refusal, subject);
        }
        return subject.rows().stream()
                .map(row -> {
                    if (!row.check().isWrong()) {
                        row.check()
                                .error("", null, "other-row-wrong", "Another row of this record is wrong", List.of());
                    }
                    return row(row, subject, Action.ERROR, List.of());
                })
                .toList();
    }

    private List<PlannedRow> planned(Subject subject, Recorded desired, Kind kind, Session session) {
        Recorded present = subject.present();
        Action action = action(subject, desired, kind, session);
        if (!action.isWrite()) {
            return subject.rows().stream()
                    .map(row -> row(row, subject, action, List.of()))
                    .toList();
        }
        Changes changes = Changes.between(
                present == null ? null : kind.form(present), kind.form(desired, subject.patch()), subject);
        return subject.rows().stream()
                .map(row -> {
                    List<FieldChange> own = changes.of(row);
                    boolean isLeft = action == Action.UPDATE && own.isEmpty() && row != subject.leader();
                    PlannedRow planned = row(row, subject, isLeft ? Action.UNCHANGED : action, own);
                    return row == subject.leader() ? planned.carrying(subject.patch()) : planned;
                })
                .toList();
    }

    private Action action(Subject subject, Recorded desired, Kind kind, Session session) {
        Recorded present = subject.present();
        if (present != null) {
            return records.state(present).equals(records.state(desired)) ? Action.UNCHANGED : Action.UPDATE;
        }
        Optional<String> same = kind.probablySame(desired, subject.leader().line(), session);
        if (same.isEmpty()) {
            return Action.CREATE;
        }
        subject.check()
                .warn(
                        "",
                        null,
                        "possible-duplicate",
                        "This is probably there already: " + same.get(),
                        List.of(same.get()));
        return session.task().order().toleratesDuplicates() ? Action.CREATE : Action.DUPLICATE;
    }

    private static PlannedRow row(ReadRow row, Subject subject, Action action, List<FieldChange> changes) {
        return new PlannedRow(
                row.number(),
                row.line(),
                subject.leader().number(),
                row.externalId().orElse(null),
                action,
                subject.target(),
                changes,
                row.check().problems(),
                null,
                null);
    }
}
