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

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
