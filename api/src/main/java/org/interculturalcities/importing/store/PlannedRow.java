package org.interculturalcities.importing.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.history.FieldChange;
import org.jspecify.annotations.Nullable;

/** The planned or applied result of one row of a file. */
@Schema(name = "ImportRow")
public record PlannedRow(
        @JsonIgnore int number,
        @Schema(description = "Where it begins, as an editor or a spreadsheet counts: from 1, the heading included")
                int line,
        @JsonIgnore int leader,
        @Nullable String externalId,
        RowAction action,
        @Schema(description = "The id of the record, once known") @Nullable String target,
        List<FieldChange> changes,
        List<RowProblem> problems,
        @JsonIgnore @Nullable JsonNode patch,
        @Schema(description = "After a reversal: undone, or why it was left: edited-since, in-use, not-allowed")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String reversal) {

    /** Returns a copy with the merge patch of the whole record, for its leader. */
    public PlannedRow carrying(JsonNode fullPatch) {
        return new PlannedRow(number, line, leader, externalId, action, target, changes, problems, fullPatch, reversal);
    }

    public PlannedRow of(String id) {
        return new PlannedRow(number, line, leader, externalId, action, id, changes, problems, patch, reversal);
    }
}
