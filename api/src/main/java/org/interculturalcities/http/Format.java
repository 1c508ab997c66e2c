package org.interculturalcities.http;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The formats of a list, with their values of the {@code format} parameter. */
@Schema(name = "ListFormat", description = "Format of a list; only practices and changes have atom")
public enum Format {
    JSON("json", Type.JSON),
    CSV("csv", Type.CSV),
    NDJSON("ndjson", Type.NDJSON),
    XLSX("xlsx", Type.XLSX),
    ATOM("atom", Type.ATOM);

    private final String word;
    private final String mediaType;

    Format(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    @JsonValue
    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media types as constants for annotations. */
    public static final class Type {

        public static final String JSON = "application/json";
        public static final String CSV = "text/csv";
        public static final String NDJSON = "application/x-ndjson";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        public static final String ATOM = "application/atom+xml";

        private Type() {}
    }
}
