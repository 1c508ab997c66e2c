package org.interculturalcities.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of an archive, and the revision that it contains. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(
        String name, long revision, Instant time, String licence, @Nullable String credits, List<ArchivedFile> files) {

    /**
     * A file of the archive.
     *
     * @param records the number of records: lines in NDJSON, rows after the header in CSV; null for a text
     * @param sha256 the hash of its bytes, in hexadecimal digits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArchivedFile(String name, @Nullable Long records, long bytes, String sha256) {}
}
