package org.interculturalcities.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.access.Caller;
import org.interculturalcities.editing.TextSanitizer;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.importing.fetch.FetchProblems;
import org.interculturalcities.importing.fetch.FetchSettings;
import org.interculturalcities.importing.schedule.ImportSource.Settings;
import org.interculturalcities.importing.store.FileOptions;
import org.interculturalcities.importing.store.ImportOptions;
import org.jspecify.annotations.Nullable;

/** The editable fields of an import source: an address, the options of its imports, and when they are made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "The editable fields of an import source. The options are those of POST /api/v1/imports; a field"
                + " that is null or absent has its default. In a merge patch, absent fields stay unchanged.")
public record ImportSourceForm(
        @Schema(
                        description = "HTTPS address of the file, such as that of a shared sheet as CSV, up to 2,000"
                                + " characters")
                String url,
        @Schema(
                        description = "Time between two runs, as an ISO 8601 duration of days, hours and minutes from"
                                + " PT1H to P366D, such as PT6H, P1D or P7D")
                String every,
        @Schema(
                        description = "When the first run is due (RFC 3339), from 2000 to 2099; the others"
                                + " follow at the interval, so it also sets the time of day. By default, now.")
                @Nullable
                Instant startsAt,
        @Schema(
                        description = "true applies a plan without being asked if it has no errors and archives at most"
                                + " a tenth of the practices of the source. Any other plan waits for its owner; its"
                                + " failure says why. false by default.")
                @Nullable
                Boolean apply,
        @Schema(description = "Whether it runs; true by default") @Nullable Boolean enabled,
        @Schema(
                        description = "Type of record that the rows describe; practices by default",
                        enumeration = {"practices", "translations", "cities", "memberships"})
                @Nullable
                String kind,
        @Schema(
                        description = "Namespace of the external ids in the file, up to 100 characters without a colon."
                                + " By default, the network of a caller with exactly one network, or else the name of"
                                + " the caller.")
                @Nullable
                String source,
        @Schema(description = "Language (BCP 47) of rows that name none") @Nullable String language,
        @Schema(
                        description = "What to do about rows with errors; reject by default",
                        enumeration = {"reject", "skip"})
                @Nullable
                String onError,
        @Schema(
                        description = "What to do with practices that probably exist; skip by default",
                        enumeration = {"skip", "create"})
                @Nullable
                String onDuplicate,
        @Schema(
                        description = "What to do with practices of the source that the file no longer lists; keep by"
                                + " default. archive needs source.",
                        enumeration = {"keep", "archive"})
                @Nullable
                String absent,
        @Schema(description = "Name of the sheet to read, up to 100 characters; by default, it is found") @Nullable
                String sheet,
        @Schema(description = "Line of the row with the headings, 1 to 10,000; by default, it is found") @Nullable
                Integer headingLine,
        @Schema(
                        description = "What columns of the file are, each as heading:column with the name of a column"
                                + " of the template, or without a name to leave the column out")
                @Nullable
                List<String> columns,
        @Schema(
                        description = "Order of day and month in dates such as 05/06/2021; by default, it is found",
                        enumeration = {"dmy", "mdy"})
                @Nullable
                String dateOrder,
        @Schema(
                        description = "What to do about unknown columns; warn by default",
                        enumeration = {"warn", "reject"})
                @Nullable
                String unknownColumns) {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Instant FIRST_START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST_START = Instant.parse("2100-01-01T00:00:00Z");

    static ImportSourceForm of(Settings settings) {
        ImportOptions options = settings.options();
        FileOptions file = options.file();
        return new ImportSourceForm(
                String.valueOf(options.url()),
                interval(settings.every()),
                settings.startsAt(),
                settings.apply(),
                settings.enabled(),
                options.kind(),
                options.source(),
                options.language(),
                options.onError(),
                options.onDuplicate(),
                options.absent(),
                file.sheet(),
                file.headingLine(),
                file.columns().entrySet().stream()
                        .map(choice -> choice.getKey() + ":" + choice.getValue())
                        .toList(),
                file.dateOrder() == null ? null : file.dateOrder().word(),
                file.unknownColumns());
    }

    // Java writes a day as PT24H.
    private static String interval(Duration every) {
        return every.equals(Duration.ofDays(every.toDays())) ? "P%dD".formatted(every.toDays()) : every.toString();
    }

    /** The checked settings of an import source of this caller. */
    Settings settings(Caller caller, FetchSettings fetchSettings) {
        ValidationErrors errors = new ValidationErrors();
        Duration interval = interval(errors);
        Instant start = startsAt == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : startsAt;
        if (start.isBefore(FIRST_START) || start.isAfter(LAST_START)) {
            errors.add("/startsAt", "out-of-range", "A time from 2000 to 2099", start.toString());
        }
        checkControls("/sheet", sheet, errors);
        checkControls("/columns", String.join("", headings()), errors);
        ImportOptions options = options(caller, fetchSettings, errors);
        errors.finish();
        return new Settings(options, interval, start, Boolean.TRUE.equals(apply), !Boolean.FALSE.equals(enabled));
    }

    private Duration interval(ValidationErrors errors) {
        try {
            Duration interval = Duration.parse(every == null ? "" : every.strip());
            if (interval.compareTo(SHORTEST) >= 0
                    && interval.compareTo(LONGEST) <= 0
                    && interval.toSecondsPart() + interval.toNanosPart() == 0) {
                return interval;
            }
        } catch (DateTimeException e) {
            // Reported like one that is out of range.
        }
        errors.add("/every", "out-of-range", "A duration from PT1H to P366D, such as P1D or P7D", every);
        return SHORTEST;
    }

    /** Checks the options like the parameters of an upload, which have the same names. */
    private ImportOptions options(Caller caller, FetchSettings fetchSettings, ValidationErrors errors) {
        String address = url == null ? "" : url.strip();
        ImportParameters parameters = parameters();
        try {
            FetchProblems.checked(address, fetchSettings);
        } catch (ProblemException e) {
            addTo(errors, e);
        }
        try {
            return parameters.options(caller, null, address);
        } catch (ProblemException e) {
            addTo(errors, e);
            errors.finish();
            throw e;
        }
    }

    private List<String> headings() {
        return columns == null
                ? List.of()
                : columns.stream().filter(Objects::nonNull).toList();
    }

    private static void checkControls(String pointer, @Nullable String text, ValidationErrors errors) {
        if (text != null && TextSanitizer.hasControls(text)) {
            errors.add(pointer, "control-characters", "The text contains control characters", null);
        }
    }

    private static void addTo(ValidationErrors errors, ProblemException refusal) {
        for (Problem.Cause cause : Objects.requireNonNullElse(refusal.problem().errors(), List.<Problem.Cause>of())) {
            List<String> allowed = cause.allowed() == null ? List.of() : cause.allowed();
            errors.add("/" + cause.parameter(), cause.code(), cause.message(), cause.value(), allowed);
        }
    }

    private ImportParameters parameters() {
        ImportParameters parameters = new ImportParameters();
        parameters.kind = kind;
        parameters.source = source;
        parameters.language = language;
        parameters.onError = onError;
        parameters.onDuplicate = onDuplicate;
        parameters.absent = absent;
        parameters.sheet = sheet;
        parameters.headingLine = headingLine == null ? null : headingLine.toString();
        parameters.columns = headings();
        parameters.dateOrder = dateOrder;
        parameters.unknownColumns = unknownColumns;
        return parameters;
    }
}
