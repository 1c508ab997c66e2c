package org.interculturalcities.importing.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.columns.AmbiguousDates;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.columns.RowsWithoutRecord;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.RowEdits;
import org.interculturalcities.table.TableRow;

/**
 * What is known of the rows of a file once all of them were seen: which are no records, how dates are written, and how
 * someone edited them.
 */
record FileRows(Headings headings, RowEdits edits, RowsWithoutRecord withoutRecord, AmbiguousDates dates) {

    static FileRows of(Import task, Headings headings) {
        return new FileRows(
                headings,
                new RowEdits(task.edits(), headings::headingOf),
                new RowsWithoutRecord(headings.known()),
                new AmbiguousDates(task.dateOrder()));
    }

    /** Registers the next row of the file, and returns it as edited. */
    TableRow add(TableRow row) {
        TableRow edited = edits.apply(row);
        withoutRecord.add(row);
        headings.add(edited);
        dates.add(edited, headings);
        return edited;
    }

    /** Why a row is left out; empty if it is not. */
    Optional<RowProblem> skipReason(TableRow row) {
        Boolean isSkipped = edits.isSkipped(row);
        if (isSkipped == null && withoutRecord.contains(row)) {
            return Optional.of(RowProblem.warning(
                    "", null, "no-record", "A row of totals or a remark below the table is no record", List.of()));
        }
        return Boolean.TRUE.equals(isSkipped)
                ? Optional.of(RowProblem.warning("", null, "skipped", "Left out on request", List.of()))
                : Optional.empty();
    }

    ParsedRow parse(TableRow row, NameResolver names) {
        return ParsedRow.of(dates.toIsoDates(row, headings), headings, names);
    }

    /** The problems of the file as a whole. */
    List<RowProblem> problems(RowProblem.Level ofUnknownColumns) {
        return Stream.concat(headings.problems(ofUnknownColumns).stream(), dates.problems(headings).stream())
                .toList();
    }
}
