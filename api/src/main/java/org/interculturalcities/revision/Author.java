package org.interculturalcities.revision;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a revision, and through what: a form, an import, the sample catalogue.
 *
 * @param who the name to display; not unique
 * @param principal the id to check rights by: it never changes; null where the service itself writes
 */
public record Author(String who, @Nullable String principal, String through) {

    /** The service itself as author. */
    public Author(String who, String through) {
        this(who, null, through);
    }
}
