package org.interculturalcities.importing.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.access.Caller;
import org.interculturalcities.columns.ColumnMatch;
import org.interculturalcities.columns.DateOrder;
import org.interculturalcities.columns.check.RowProblem;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.revision.Author;
import org.jspecify.annotations.Nullable;

/**
 * An import of a file, with the progress of its steps.
 *
 * @param charset the character encoding that the upload declared
 * @param caller who requested the current step, with their rights at that time
 * @param principal the id of the owner
 */
@Schema(name = "Import", description = "An import of a file: its options, state, counts and progress")
public record Import(
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
        @Schema(
                        description =
                                "keep: practices of the source that the file does not list stay as they are. archive:"
                                        + " they are archived.",
                        enumeration = {"keep", "archive"})
                String absent,
        @Schema(description = "Address that the file was fetched from; null if it was uploaded") @Nullable String url,
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
        @Schema(
                        description =
                                "Name of the sheet that is read. Null for formats without sheets, and until planning starts.")
                @Nullable
                String sheet,
        @Schema(description = "Names of the visible sheets of the workbook; empty for other formats")
                List<String> sheets,
        @Schema(
                        description = "Line of the row with the headings, from 1; rows above it are not read. Null for"
                                + " JSON and NDJSON, and until planning starts.")
                @Nullable
                Integer headingLine,
        @Schema(
                        description = "Chosen order of day and month in dates such as 05/06/2021; null if none was"
                                + " chosen",
                        enumeration = {"dmy", "mdy"})
                @Nullable
                DateOrder dateOrder,
        @Schema(
                        description = "warn: cells of unknown columns are left out. reject: an unknown column prevents"
                                + " the import.",
                        enumeration = {"warn", "reject"})
                String unknownColumns,
        @Schema(
                        description = "What each column of the file is taken for, in the order of the file; empty until"
                                + " the plan is complete")
                List<ColumnMatch> columns,
        @Schema(description = "Number of rows by action; it grows during planning") Counts counts,
        @Schema(description = "Progress of the current step") Progress progress,
        @Schema(
                        description =
                                "Problems of the file as a whole, such as unknown columns; empty if there are none."
                                        + " An import with such an error cannot be applied.")
                List<RowProblem> problems,
        @Schema(description = "Problem that ended the last step; absent if the step did not fail", ref = "Problem")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Problem failure,
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
        @Schema(description = "URLs of the import and its steps") ImportLinks links,
        @JsonIgnore Map<String, String> columnChoices,
        @JsonIgnore Map<Integer, RowEdit> edits,
        @JsonIgnore @Nullable Charset charset,
        @JsonIgnore Caller caller,
        @JsonIgnore @Nullable String principal) {

    /** The number of rows in total and by action; the actions add up to the total. */
    @Schema(name = "ImportCounts", description = "The number of rows by action; the actions add up to rows")
    public record Counts(
            @Schema(description = "Number of rows planned so far") int rows,
            @Schema(description = "Rows of records that are created") int create,
            @Schema(description = "Rows that change an existing record") int update,
            @Schema(description = "Practices that are archived, since the file does not list them") int archive,
            @Schema(description = "Rows that change nothing") int unchanged,
            @Schema(description = "Rows that are left out, since the practice probably exists under another key")
                    int duplicate,
            @Schema(description = "Rows that have errors, or belong to the same record as a row with errors") int error,
            @Schema(description = "Rows that are no record, such as totals; they are left out") int skip) {

        public int of(RowAction action) {
            return switch (action) {
                case CREATE -> create;
                case UPDATE -> update;
                case ARCHIVE -> archive;
                case UNCHANGED -> unchanged;
                case DUPLICATE -> duplicate;
                case ERROR -> error;
                case SKIP -> skip;
            };
        }
    }

    /** The number of processed rows, and the total if it is known. */
    @Schema(name = "ImportProgress", description = "The progress of the current step")
    public record Progress(
            @Schema(description = "Number of rows processed in this step; during a reversal, the number of records")
                    int done,
            @Schema(description = "Number of rows of the plan; null until it is complete") @Nullable Integer of) {}

    /** A copy with the links of a response. */
    public Import linked(ImportLinks links) {
        return new Import(
                id,
                kind,
                source,
                language,
                state,
                onError,
                onDuplicate,
                absent,
                url,
                fileName,
                size,
                format,
                encoding,
                delimiter,
                sheet,
                sheets,
                headingLine,
                dateOrder,
                unknownColumns,
                columns,
                counts,
                progress,
                problems,
                failure,
                planRevision,
                revision,
                reversal,
                createdBy,
                createdAt,
                plannedAt,
                appliedAt,
                reversedAt,
                links,
                columnChoices,
                edits,
                charset,
                caller,
                principal);
    }

    /** The heading in the file that was taken for a column of the template; the name itself if there is none. */
    public String headingOf(String column) {
        return columns.stream()
                .filter(match -> column.equals(match.column()))
                .map(ColumnMatch::heading)
                .findFirst()
                .orElse(column);
    }

    /** Whether rows with errors are left out; otherwise one of them stops the import. */
    public boolean toleratesErrors() {
        return onError.equals("skip");
    }

    /** Whether an unknown column prevents the import. */
    public boolean rejectsUnknownColumns() {
        return unknownColumns.equals("reject");
    }

    /** Whether probable duplicates are created; otherwise they are left out. */
    public boolean toleratesDuplicates() {
        return onDuplicate.equals("create");
    }

    /** Whether practices of the source that the file does not list are archived. */
    public boolean archivesAbsent() {
        return absent.equals("archive");
    }

    /** The last revision that the import wrote; 0 if none. */
    public long lastRevision() {
        return Math.max(revision == null ? 0 : revision, reversal == null ? 0 : reversal);
    }

    /** The author of the import's revisions. */
    public Author author() {
        return new Author(caller.name(), caller.principal(), "import " + id);
    }
}
