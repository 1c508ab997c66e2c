package org.interculturalcities.revision;

import org.jspecify.annotations.Nullable;

/** What is said of a record that goes: why, and which one is there instead. */
public record DeletionInfo(@Nullable String reason, @Nullable String replacedBy) {

    public static final DeletionInfo NONE = new DeletionInfo(null, null);
}
