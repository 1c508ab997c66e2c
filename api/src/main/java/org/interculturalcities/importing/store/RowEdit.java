package org.interculturalcities.importing.store;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What someone changed about a row of a file after its upload.
 *
 * @param cells texts by heading, or by the name of the catalogue's column; an empty text empties the cell
 * @param skip whether the row is left out
 */
@Schema(
        name = "ImportRowEdit",
        description = "Changes of a row of an import file, which a new plan takes instead of the file's")
public record RowEdit(
        @Schema(
                        description = "New texts of cells by the heading in the file, or by the name of a column of the"
                                + " template, such as cities. An empty text empties the cell. Other cells stay as they"
                                + " are; null or absent changes none.")
                @Nullable
                Map<String, String> cells,
        @Schema(description = "Whether the row is left out. If null or absent, it stays as it is.") @Nullable
                Boolean skip) {

    /** This edit after an earlier one of the same row. */
    public RowEdit after(@Nullable RowEdit earlier) {
        if (earlier == null) {
            return this;
        }
        Map<String, String> all = new HashMap<>(earlier.texts());
        all.putAll(texts());
        return new RowEdit(all, skip == null ? earlier.skip() : skip);
    }

    public Map<String, String> texts() {
        return cells == null ? Map.of() : cells;
    }
}
