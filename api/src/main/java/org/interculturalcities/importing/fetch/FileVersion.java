package org.interculturalcities.importing.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of the version of a file, to ask for a later one only (RFC 9110, section 13.1).
 *
 * @param etag the entity tag; null if there was none
 * @param lastModified the date of the last change, as the server wrote it; null if there was none
 */
public record FileVersion(@Nullable String etag, @Nullable String lastModified) {

    /** No version: the file is always sent. */
    public static final FileVersion NONE = new FileVersion(null, null);
}
