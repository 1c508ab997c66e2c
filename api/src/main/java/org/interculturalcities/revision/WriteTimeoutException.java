package org.interculturalcities.revision;

import org.jspecify.annotations.Nullable;

/** A write waited too long for another one, and had no effect. */
public final class WriteTimeoutException extends RuntimeException {

    WriteTimeoutException(@Nullable Throwable cause) {
        super("Another write takes longer than usual; try again", cause);
    }
}
