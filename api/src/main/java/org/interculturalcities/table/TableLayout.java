package org.interculturalcities.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The detected format of a file.
 *
 * @param encoding the character encoding; null for binary formats
 * @param delimiter the cell delimiter; null for formats without one
 */
public record TableLayout(TableFormat format, @Nullable Charset encoding, @Nullable Character delimiter) {}
