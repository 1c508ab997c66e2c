package org.interculturalcities.importing;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for with a file.
 *
 * @param source under which its keys are kept: the same key of the same source means the same record
 * @param language of rows that name none
 * @param onError whether one wrong row keeps all others out, or only itself
 * @param onDuplicate whether a row that is probably there already is left out, or made all the same
 */
record Order(
        String kind,
        String source,
        @Nullable String language,
        String onError,
        String onDuplicate,
        @Nullable String fileName,
        @Nullable Charset charset) {

    boolean toleratesErrors() {
        return onError.equals("skip");
    }

    boolean toleratesDuplicates() {
        return onDuplicate.equals("create");
    }
}
