package org.interculturalcities.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param encoding of its characters; none for what is no text
 * @param delimiter between two cells, where there are such
 */
public record TableLayout(TableFormat format, @Nullable Charset encoding, @Nullable Character delimiter) {}
