package org.interculturalcities.columns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a file is taken for.
 *
 * @param heading its heading in the file
 * @param column the name of the catalogue's column; null if its cells are left out
 */
@Schema(description = "What a column of the file is taken for")
public record ColumnMatch(
        @Schema(
                        description = "Heading of the column in the file. A column without a heading is called by its"
                                + " letter, as Column C; the second of two equal headings ends in (2).")
                String heading,
        @Schema(description = "Name of the catalogue's column that it is read as; null if its cells are left out")
                @Nullable
                String column,
        @Schema(description = "Why the column is taken for that") Reason reason,
        @Schema(description = "Up to three different values of the column, each cut after 100 characters")
                List<String> examples) {

    /** Why a column is taken for one of the catalogue. */
    @Schema(
            name = "ColumnMatchReason",
            description = "Why a column is taken for that. name: by its heading, in any of the eight languages."
                    + " similar: by a heading that is spelt nearly so. content: by its values. chosen: by this import's"
                    + " options. remembered: by the options of an earlier import of the same source. computed: the"
                    + " catalogue computes the column itself and leaves it out. unknown: nothing matches.")
    public enum Reason {
        NAME,
        SIMILAR,
        CONTENT,
        CHOSEN,
        REMEMBERED,
        COMPUTED,
        UNKNOWN;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
