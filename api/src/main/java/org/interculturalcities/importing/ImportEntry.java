package org.interculturalcities.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportOptions;
import org.interculturalcities.importing.store.ImportState;
import org.interculturalcities.importing.store.RowAction;
import org.jspecify.annotations.Nullable;

/** The JSON representation of an import. */
@Schema(name = "Import")
record ImportEntry(
        long id,
        @Schema(description = "What the rows are: practices, translations, cities or memberships") String kind,
        @Schema(description = "Under which the keys of the file are kept") String source,
        @Schema(description = "The language of rows that name none") @Nullable String language,
        ImportState state,
        @Schema(description = "reject: any error keeps all rows out; skip: only the wrong rows") String onError,
        @Schema(description = "skip: what is probably there already is left out; create: it is made all the same")
                String onDuplicate,
        @Nullable String fileName,
        @Schema(description = "In bytes") long size,
        @Schema(description = "As found out from the file: csv, tsv, xlsx, ndjson or json") @Nullable String format,
        @Schema(description = "As found out from the file") @Nullable String encoding,
        @Schema(description = "As found out from the file") @Nullable String delimiter,
        FacetCounts counts,
        @Schema(description = "How far the present step has come") Progress progress,
        @Schema(description = "What is wrong with the file as a whole, such as a column that is unknown")
                List<RowProblem> problems,
        @Schema(description = "The problem that ended the last step, if one did", ref = "Problem")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                JsonNode failure,
        @Schema(description = "The revision of the catalogue that the plan is made for") @Nullable Long planRevision,
        @Schema(description = "The revision in which it was applied; null where nothing was to be written") @Nullable
                Long revision,
        @Schema(description = "The revision in which it was undone") @Nullable Long reversal,
        String createdBy,
        Instant createdAt,
        @Nullable Instant plannedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant reversedAt) {

    /** The number of rows in total and by action; the actions add up to the total. */
    @Schema(name = "ImportCounts")
    record FacetCounts(int rows, int create, int update, int unchanged, int duplicate, int error) {

        static FacetCounts of(Map<RowAction, Integer> counts) {
            return new FacetCounts(
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    counts.getOrDefault(RowAction.CREATE, 0),
                    counts.getOrDefault(RowAction.UPDATE, 0),
                    counts.getOrDefault(RowAction.UNCHANGED, 0),
                    counts.getOrDefault(RowAction.DUPLICATE, 0),
                    counts.getOrDefault(RowAction.ERROR, 0));
        }
    }

    /** The number of processed rows, and the total if it is known. */
    @Schema(name = "ImportProgress")
    record Progress(int done, @Nullable Integer of) {}

    static ImportEntry of(Import task, Map<RowAction, Integer> counts) {
        ImportOptions options = task.options();
        return new ImportEntry(
                task.id(),
                options.kind(),
                options.source(),
                options.language(),
                task.state(),
                options.onError(),
                options.onDuplicate(),
                options.fileName(),
                task.size(),
                task.format(),
                task.encoding(),
                task.delimiter(),
                FacetCounts.of(counts),
                new Progress(task.done(), task.rowCount()),
                task.problems(),
                task.failure(),
                task.planRevision(),
                task.revision(),
                task.reversal(),
                task.createdBy(),
                task.createdAt(),
                task.plannedAt(),
                task.appliedAt(),
                task.reversedAt());
    }
}
