package org.interculturalcities.importing;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.ColumnSets;
import org.interculturalcities.columns.TableHead;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportFiles;
import org.interculturalcities.importing.store.ImportRows;
import org.interculturalcities.importing.store.PlannedRow;
import org.interculturalcities.importing.store.RowAction;
import org.interculturalcities.importing.store.RowEdits;
import org.interculturalcities.request.Messages;
import org.interculturalcities.table.FormulaEscaping;
import org.interculturalcities.table.SheetRow;
import org.interculturalcities.table.TableReader;
import org.interculturalcities.table.TableRow;

/** Writes an import file as CSV with each row's problems beside it. Users correct this file and send it again. */
@ApplicationScoped
class ProblemFile {

    private static final int ROWS_AT_ONCE = 500;

    private final ImportFiles files;
    private final ImportRows rows;

    ProblemFile(ImportFiles files, ImportRows rows) {
        this.files = files;
        this.rows = rows;
    }

    void write(Import task, Messages messages, OutputStream out) throws IOException {
        Path file = files.fetch(task.id());
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            ColumnSet columns = ColumnSets.of(task.kind()).orElseThrow();
            TableHead head =
                    TableHead.find(TableReader.open(file, task.charset()), task.sheet(), task.headingLine(), columns);
            RowEdits edits = new RowEdits(task.edits(), task::headingOf);
            writeTitles(head, csv);
            Set<String> headings = headings(head);
            csv.writeRecord(Stream.concat(headings.stream(), ColumnSet.OF_PROBLEM_FILES.stream())
                    .map(FormulaEscaping::guarded)
                    .toList());
            Deque<PlannedRow> planned = new ArrayDeque<>();
            List<RowProblem> ofTheFile = new ArrayList<>(task.problems().stream()
                    .map(problem -> problem.in(messages))
                    .toList());
            head.table().read(head.lines(), row -> {
                csv.writeRecord(cells(
                        edits.apply(row), headings, next(row, planned, task).in(messages), ofTheFile));
                // File-level problems appear once, beside the first row.
                ofTheFile.clear();
            });
        } finally {
            Files.delete(file);
        }
    }

    // What stands above the headings is given back as it was.
    private static void writeTitles(TableHead head, CsvWriter csv) throws IOException {
        for (SheetRow row : head.table().beginning()) {
            if (row.line() < head.lines().first()) {
                csv.writeRecord(
                        row.cells().stream().map(FormulaEscaping::guarded).toList());
            }
        }
    }

    private static Set<String> headings(TableHead head) throws IOException {
        Set<String> headings = new LinkedHashSet<>();
        head.table().read(head.lines(), row -> headings.addAll(row.cells().keySet()));
        headings.removeAll(ColumnSet.OF_PROBLEM_FILES);
        return headings;
    }

    private PlannedRow next(TableRow row, Deque<PlannedRow> planned, Import task) {
        if (planned.isEmpty()) {
            planned.addAll(rows.after(task.id(), row.number() - 1, List.of(RowAction.values()), ROWS_AT_ONCE));
        }
        return planned.remove();
    }

    private static List<String> cells(
            TableRow row, Set<String> headings, PlannedRow planned, List<RowProblem> ofTheFile) {
        List<String> cells = new ArrayList<>();
        for (String heading : headings) {
            JsonNode cell = row.cells().get(heading);
            cells.add(
                    cell == null ? "" : FormulaEscaping.guarded(cell.isValueNode() ? cell.asText() : cell.toString()));
        }
        cells.add(Integer.toString(planned.line()));
        cells.add(planned.action().word());
        cells.add(FormulaEscaping.guarded(Stream.concat(ofTheFile.stream(), planned.problems().stream())
                .map(ProblemFile::describe)
                .collect(Collectors.joining("\n"))));
        return cells;
    }

    private static String describe(RowProblem problem) {
        String where = problem.column().isEmpty() ? "" : problem.column() + ": ";
        String accepted = problem.allowed() == null ? "" : " (" + String.join(", ", problem.allowed()) + ")";
        return where + problem.message() + accepted + " [" + problem.code() + "]";
    }
}
