package org.interculturalcities.columns.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An error or a warning about a cell or a whole row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowProblem(
        @Schema(description = "The column; empty for the row as a whole") String column,
        @Schema(description = "What was given") @Nullable String value,
        @Schema(description = "Codes never change") String code,
        String message,
        @Schema(description = "What would be accepted, the likeliest first") @Nullable List<String> allowed,
        @Schema(description = "A row with an error is not applied; a warning is for you to look at") Level level) {

    private static final int LONGEST_VALUE = 200;
    private static final int MOST_ALLOWED = 50;

    /** The severity. */
    @Schema(name = "RowProblemLevel")
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
        return of(column, value, code, message, allowed, Level.ERROR);
    }

    public static RowProblem warning(
            String column, @Nullable String value, String code, String message, Collection<String> allowed) {
        return of(column, value, code, message, allowed, Level.WARNING);
    }

    private static RowProblem of(
            String column,
            @Nullable String value,
            String code,
            String message,
            Collection<String> allowed,
            Level level) {
        String excerpt =
                value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        List<String> named = allowed.stream().limit(MOST_ALLOWED).toList();
        return new RowProblem(column, excerpt, code, message, named.isEmpty() ? null : named, level);
    }

    @JsonIgnore
    public boolean isError() {
        return level == Level.ERROR;
    }
}
