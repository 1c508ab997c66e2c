package org.interculturalcities.revision;

import org.jspecify.annotations.Nullable;

/** The reason for a deletion, and the id of the replacement. */
public record DeletionInfo(@Nullable String reason, @Nullable String replacedBy) {

    public static final DeletionInfo NONE = new DeletionInfo(null, null);
}
