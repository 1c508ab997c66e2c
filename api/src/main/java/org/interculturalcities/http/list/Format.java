package org.interculturalcities.http.list;

/** The formats of a list, by the word for the {@code format} parameter. */
public enum Format {
    JSON("json", "application/json"),
    CSV("csv", "text/csv"),
    NDJSON("ndjson", "application/x-ndjson");

    private final String word;
    private final String mediaType;

    Format(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }
}
