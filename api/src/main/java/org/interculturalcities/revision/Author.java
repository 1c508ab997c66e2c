package org.interculturalcities.revision;

import org.jspecify.annotations.Nullable;

/**
 * Who writes, and through what: a form, an import, the sample catalogue.
 *
 * @param who their name, for readers; several may have the same
 * @param principal their id, for rights: it never changes; null where the service itself writes
 */
public record Author(String who, @Nullable String principal, String through) {

    /** The service itself. */
    public Author(String who, String through) {
        this(who, null, through);
    }
}
