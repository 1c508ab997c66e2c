package org.interculturalcities.importing.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.request.Messages;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The planned or applied result of one row of a file. */
@Schema(name = "ImportRow", description = "A row of an import file with what the plan does with it")
public record PlannedRow(
        @JsonIgnore int number,
        @Schema(
                        description =
                                "Line on which the row begins, as editors and spreadsheets count: from 1, including"
                                        + " the headings; 0 for a practice that the file does not list")
                int line,
        @JsonIgnore int leader,
        @Schema(description = "External id of the practice in this row; null if the row has none") @Nullable
                String externalId,
        @Schema(description = "What applying the plan does with the row") RowAction action,
        @Schema(description = "Id of the record that the row belongs to; null before it is created, and for duplicates")
                @Nullable
                String target,
        @Schema(
                        description = "Fields that the row changes. Empty if it changes none, and after the file is"
                                + " deleted. Fields of the text in the language of the row have no prefix,"
                                + " such as title.")
                List<FieldChange> changes,
        @Schema(description = "Errors and warnings; empty if there are none, and after the file is deleted")
                List<RowProblem> problems,
        @Schema(
                        description = "Texts of the cells that have problems, as sent or edited, by the name of their"
                                + " column; empty if there are none, and after the file is deleted")
                Map<String, String> cells,
        @JsonIgnore @Nullable JsonNode patch,
        @Schema(
                        description =
                                "After a reversal, its result: undone, or why the record stays: edited-since, in-use"
                                        + " or not-allowed. Absent before, and for rows that wrote nothing.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String reversal) {

    /** A row that is left out, and the record that it means. */
    public static PlannedRow skipped(TableRow row, RowProblem reason, @Nullable String target) {
        return new PlannedRow(
                row.number(),
                row.line(),
                row.number(),
                null,
                RowAction.SKIP,
                target,
                List.of(),
                List.of(reason),
                Map.of(),
                null,
                null);
    }

    /** Returns a copy with problems in the language of the messages. */
    public PlannedRow in(Messages messages) {
        List<RowProblem> translated =
                problems.stream().map(problem -> problem.in(messages)).toList();
        return new PlannedRow(
                number, line, leader, externalId, action, target, changes, translated, cells, patch, reversal);
    }

    /** Returns a copy with the merge patch of the whole record, for its leader. */
    public PlannedRow withPatch(JsonNode recordPatch) {
        return new PlannedRow(
                number, line, leader, externalId, action, target, changes, problems, cells, recordPatch, reversal);
    }
}
