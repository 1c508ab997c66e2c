package org.interculturalcities.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an archive has in it, and of which state of the catalogue it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(
        String name, long revision, Instant time, String licence, @Nullable String credits, List<ArchivedFile> files) {

    /**
     * A file of the archive.
     *
     * @param records how many it has, one a line, or in CSV one a row under the header; null for a text
     * @param sha256 the hash of its bytes, in hexadecimal digits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArchivedFile(String name, @Nullable Long records, long bytes, String sha256) {}
}
