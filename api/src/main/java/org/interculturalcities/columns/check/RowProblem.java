package org.interculturalcities.columns.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.request.Messages;
import org.jspecify.annotations.Nullable;

/** An error or a warning about a cell or a whole row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An error or a warning about a cell, a row or a column")
public record RowProblem(
        @Schema(
                        description = "Name of the column; the heading as sent if the column is unknown, empty if the"
                                + " problem concerns the whole row")
                String column,
        @Schema(description = "The value as sent, cut after 200 characters; absent if there is none") @Nullable
                String value,
        @Schema(description = "Code of the problem, such as unknown-city; codes never change") String code,
        @Schema(description = "Explanation in the language of lang, else in English") String message,
        @Schema(description = "Accepted or suggested values, the most likely first, up to 50; absent if there are none")
                @Nullable
                List<String> allowed,
        @Schema(description = "Severity: rows with an error are not applied, rows with a warning are") Level level,
        @Schema(
                        description =
                                "Lines of the rows that share the problem, up to 50; absent if it is said beside a"
                                        + " row, or concerns the file")
                @Nullable
                List<Integer> lines) {

    private static final int MAX_VALUE_LENGTH = 200;
    private static final int MAX_ALLOWED = 50;

    /** The severity. */
    @Schema(name = "RowProblemLevel", description = "The severity of a problem")
    public enum Level {
        ERROR,
        WARNING;

        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static RowProblem error(
            String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        return of(Level.ERROR, column, value, code, message, allowed);
    }

    public static RowProblem warning(
            String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        return of(Level.WARNING, column, value, code, message, allowed);
    }

    /** The same problem with another severity. */
    public RowProblem withLevel(Level severity) {
        return new RowProblem(column, value, code, message, allowed, severity, lines);
    }

    /** The same problem with its message in the language of the messages, where they have it. */
    public RowProblem in(Messages messages) {
        String first = allowed == null || allowed.isEmpty() ? "" : allowed.get(0);
        String key = Stream.of(code, code.replaceFirst("-.*", "-"))
                .map(name -> "problem." + name)
                .filter(messages::has)
                .findFirst()
                .orElse("");
        String text = messages.sayOr(message, key)
                .replace("{first}", first)
                .replace("{value}", Objects.requireNonNullElse(value, ""))
                .replace("{message}", message);
        return new RowProblem(column, value, code, text, allowed, level, lines);
    }

    /** The same problem, of several rows. */
    public RowProblem withLines(List<Integer> rows) {
        return new RowProblem(column, value, code, message, allowed, level, List.copyOf(rows));
    }

    /** Creates a problem; shortens a long value and a long list. */
    static RowProblem of(
            Level level,
            String column,
            @Nullable String value,
            String code,
            String message,
            Collection<String> allowed) {
        String excerpt = value == null || value.length() <= MAX_VALUE_LENGTH
                ? value
                : value.substring(0, MAX_VALUE_LENGTH) + "…";
        List<String> named = allowed.stream().limit(MAX_ALLOWED).toList();
        return new RowProblem(column, excerpt, code, message, named.isEmpty() ? null : named, level, null);
    }

    @JsonIgnore
    public boolean isError() {
        return level == Level.ERROR;
    }
}
