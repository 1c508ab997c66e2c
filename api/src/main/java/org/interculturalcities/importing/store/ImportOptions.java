package org.interculturalcities.importing.store;

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
public record ImportOptions(
        String kind,
        String source,
        @Nullable String language,
        String onError,
        String onDuplicate,
        @Nullable String fileName,
        @Nullable Charset charset) {

    public boolean toleratesErrors() {
        return onError.equals("skip");
    }

    public boolean toleratesDuplicates() {
        return onDuplicate.equals("create");
    }
}
