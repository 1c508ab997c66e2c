package org.interculturalcities.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.importing.schedule.ImportSource;
import org.interculturalcities.importing.schedule.ImportSource.Status;
import org.interculturalcities.importing.store.ImportState;
import org.jspecify.annotations.Nullable;

/** An import source in API responses. */
@Schema(
        name = "ImportSource",
        description = "An address whose file is imported again and again, and what became of the last run")
public record ImportSourceEntry(
        @Schema(description = "Id of the import source") long id,
        @Schema(description = "HTTPS address of the file") String url,
        @Schema(description = "Time between two runs, as an ISO 8601 duration such as P1D") String every,
        @Schema(description = "When the first run was due (RFC 3339, UTC); the others follow at the interval")
                Instant startsAt,
        @Schema(
                        description = "Whether a plan without errors that archives at most a tenth of the practices of"
                                + " the source is applied without being asked")
                boolean apply,
        @Schema(description = "Whether it runs") boolean enabled,
        @Schema(
                        description = "Type of record that the rows describe",
                        enumeration = {"practices", "translations", "cities", "memberships"})
                String kind,
        @Schema(description = "Namespace of the external ids in the file") String source,
        @Schema(description = "Language (BCP 47) of rows that name none; null if none is set") @Nullable
                String language,
        @Schema(
                        description = "What its imports do about rows with errors",
                        enumeration = {"reject", "skip"})
                String onError,
        @Schema(
                        description = "What its imports do with practices that probably exist",
                        enumeration = {"skip", "create"})
                String onDuplicate,
        @Schema(
                        description = "What its imports do with practices of the source that the file no longer lists",
                        enumeration = {"keep", "archive"})
                String absent,
        @Schema(description = "Name of the sheet to read; null to find it") @Nullable String sheet,
        @Schema(description = "Line of the row with the headings; null to find it") @Nullable Integer headingLine,
        @Schema(description = "What columns of the file are, each as heading:column; empty if none was chosen")
                List<String> columns,
        @Schema(
                        description = "Order of day and month in dates such as 05/06/2021; null to find it",
                        enumeration = {"dmy", "mdy"})
                @Nullable
                String dateOrder,
        @Schema(
                        description = "What its imports do about unknown columns",
                        enumeration = {"warn", "reject"})
                String unknownColumns,
        @Schema(description = "When it ran last (RFC 3339, UTC); null before the first run") @Nullable
                Instant lastRunAt,
        @Schema(description = "When it runs next (RFC 3339, UTC); null if it is not enabled") @Nullable
                Instant nextRunAt,
        @Schema(description = "Import of the last file that differed from the one before; null if there was" + " none")
                @Nullable
                LastImport lastImport,
        @Schema(
                        description = "Why the last run imported nothing: the file was not fetched, or its owner may no"
                                + " longer import it. It is tried again sooner than the next regular run. Absent if"
                                + " the run did not fail.",
                        ref = "Problem")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Problem failure,
        @Schema(description = "Name of the owner, in whose name it imports") String createdBy,
        @Schema(description = "When it was created (RFC 3339, UTC)") Instant createdAt,
        @Schema(description = "URLs of the import source") Links links) {

    /** The import that the last run with a new file made. */
    @Schema(name = "LastImport", description = "The latest import of an import source")
    public record LastImport(
            @Schema(description = "Id of the import") long id,
            @Schema(description = "State of the import") ImportState state,
            @Schema(description = "URLs of the import") Links links) {}

    /** The URLs of a record that has no page of its own. */
    @Schema(name = "ImportSourceLinks", description = "The URLs of an import source or of its latest import")
    public record Links(@Schema(description = "URL in the API") String self) {}

    static ImportSourceEntry of(ImportSource found, RequestUrl url) {
        ImportSourceForm form = ImportSourceForm.of(found.settings());
        Status status = found.status();
        return new ImportSourceEntry(
                found.id(),
                form.url(),
                form.every(),
                found.settings().startsAt(),
                found.settings().apply(),
                found.settings().enabled(),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.source()),
                form.language(),
                Objects.requireNonNull(form.onError()),
                Objects.requireNonNull(form.onDuplicate()),
                Objects.requireNonNull(form.absent()),
                form.sheet(),
                form.headingLine(),
                Objects.requireNonNull(form.columns()),
                form.dateOrder(),
                Objects.requireNonNull(form.unknownColumns()),
                status.lastRunAt(),
                found.settings().enabled() ? status.nextRunAt() : null,
                status.lastImport() == null ? null : lastImport(status.lastImport(), url),
                status.failure(),
                found.createdBy(),
                found.createdAt(),
                new Links(url.base("api/v1/import-sources", Long.toString(found.id()))));
    }

    private static LastImport lastImport(ImportSource.LastImport last, RequestUrl url) {
        Links links = new Links(url.base("api/v1/imports", Long.toString(last.id())));
        return new LastImport(last.id(), last.state(), links);
    }
}
