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
@Schema(name = "Import", description = "An import of a file: its options, state, counts and progress")
record ImportEntry(
        @Schema(description = "Id of the import; later imports have higher ids") long id,
        @Schema(
                        description = "Type of record that the rows describe",
                        enumeration = {"practices", "translations", "cities", "memberships"})
                String kind,
        @Schema(description = "Namespace of the external ids in the file") String source,
        @Schema(description = "Language (BCP 47) of rows that name none; null if the upload set none") @Nullable
                String language,
        @Schema(description = "State of the import") ImportState state,
        @Schema(
                        description =
                                "reject: nothing is applied if a row has errors. skip: the rows without errors are"
                                        + " applied.",
                        enumeration = {"reject", "skip"})
                String onError,
        @Schema(
                        description =
                                "skip: a practice that probably exists already is left out. create: it is created as"
                                        + " well.",
                        enumeration = {"skip", "create"})
                String onDuplicate,
        @Schema(description = "Name of the file, up to 200 characters; null if the upload had none") @Nullable
                String fileName,
        @Schema(description = "Size of the file in bytes") long size,
        @Schema(
                        description =
                                "Format of the file, detected from its content: csv, tsv, xlsx, ndjson or json; null"
                                        + " until planning starts")
                @Nullable
                String format,
        @Schema(
                        description =
                                "Character encoding of the file, such as UTF-8 or windows-1252. Null for XLSX, and"
                                        + " until planning starts.")
                @Nullable
                String encoding,
        @Schema(
                        description = "Character between the cells of CSV and TSV. Null for other formats, and until"
                                + " planning starts.")
                @Nullable
                String delimiter,
        @Schema(description = "Number of rows by action; it grows during planning") FacetCounts counts,
        @Schema(description = "Progress of the current step") Progress progress,
        @Schema(
                        description =
                                "Problems of the file as a whole, such as unknown columns; empty if there are none."
                                        + " An import with such problems cannot be applied.")
                List<RowProblem> problems,
        @Schema(description = "Problem that ended the last step; absent if the step did not fail", ref = "Problem")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                JsonNode failure,
        @Schema(description = "Revision of the catalogue that the plan is based on; null until planning starts")
                @Nullable
                Long planRevision,
        @Schema(description = "Revision that applied the plan; null if it is not applied or nothing had to be written")
                @Nullable
                Long revision,
        @Schema(description = "Revision that undid the import; null if it is not undone or nothing had to be written")
                @Nullable
                Long reversal,
        @Schema(description = "Name of the person or program that uploaded the file") String createdBy,
        @Schema(description = "When the file was uploaded (RFC 3339, UTC)") Instant createdAt,
        @Schema(description = "When the plan was completed (RFC 3339, UTC); null until then") @Nullable
                Instant plannedAt,
        @Schema(description = "When the plan was applied (RFC 3339, UTC); null until then") @Nullable Instant appliedAt,
        @Schema(description = "When the import was undone (RFC 3339, UTC); null until then") @Nullable
                Instant reversedAt,
        @Schema(description = "URLs of the import and its steps") ImportResponse.Links links) {

    /** The number of rows in total and by action; the actions add up to the total. */
    @Schema(name = "ImportCounts", description = "The number of rows by action; the actions add up to rows")
    record FacetCounts(
            @Schema(description = "Number of rows planned so far") int rows,
            @Schema(description = "Rows of records that are created") int create,
            @Schema(description = "Rows that change an existing record") int update,
            @Schema(description = "Rows that change nothing") int unchanged,
            @Schema(description = "Rows that are left out, since the practice probably exists under another key")
                    int duplicate,
            @Schema(description = "Rows that have errors, or belong to the same record as a row with errors")
                    int error) {

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
    @Schema(name = "ImportProgress", description = "The progress of the current step")
    record Progress(
            @Schema(description = "Number of rows processed in this step; during a reversal, the number of records")
                    int done,
            @Schema(description = "Number of rows in the file; null until the plan is complete") @Nullable
                    Integer of) {}

    static ImportEntry of(Import task, Map<RowAction, Integer> counts, ImportResponse.Links links) {
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
                task.reversedAt(),
                links);
    }
}
