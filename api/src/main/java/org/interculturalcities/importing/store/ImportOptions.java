package org.interculturalcities.importing.store;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The options of an upload.
 *
 * @param source the namespace of external ids: the same source and id mean the same record
 * @param language the language of rows without one
 * @param onError whether one invalid row stops the import, or is skipped
 * @param onDuplicate whether a probable duplicate is skipped or created
 * @param absent whether practices of the source that the file does not list are kept or archived
 * @param url the address to fetch the file from; null if it was uploaded
 * @param file what of the file is read
 */
public record ImportOptions(
        String kind,
        String source,
        @Nullable String language,
        String onError,
        String onDuplicate,
        String absent,
        @Nullable String url,
        FileOptions file,
        @Nullable String fileName,
        @Nullable Charset charset) {

    /** The same options for a file of this name and encoding. */
    public ImportOptions withFile(@Nullable String name, @Nullable Charset encoding) {
        return new ImportOptions(kind, source, language, onError, onDuplicate, absent, url, file, name, encoding);
    }
}
