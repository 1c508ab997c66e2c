package org.interculturalcities.importing;

import org.jspecify.annotations.Nullable;

/** What a file was called where it came from; it is shown and never opened under that name. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static @Nullable String of(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String last = given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? null : last.substring(0, Math.min(LONGEST, last.length()));
    }
}
