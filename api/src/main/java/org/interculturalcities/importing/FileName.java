package org.interculturalcities.importing;

import org.jspecify.annotations.Nullable;

/** Sanitizes the file name that a client sends. The name is only displayed; no file is opened by it. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static @Nullable String of(@Nullable String fileName) {
        if (fileName == null) {
            return null;
        }
        String last = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? null : last.substring(0, Math.min(LONGEST, last.length()));
    }
}
