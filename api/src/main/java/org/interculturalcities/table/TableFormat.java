package org.interculturalcities.table;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The file formats of tables. */
public enum TableFormat {
    CSV,
    TSV,
    XLSX,
    NDJSON,
    JSON;

    /** Whether a row of headings names the cells; otherwise each row names its own. */
    public boolean isFlat() {
        return this == CSV || this == TSV || this == XLSX;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
