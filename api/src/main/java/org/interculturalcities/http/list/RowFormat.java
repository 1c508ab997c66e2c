package org.interculturalcities.http.list;

import java.io.IOException;
import java.io.OutputStream;
import org.interculturalcities.http.Format;

/** A row format: CSV, NDJSON or XLSX. */
public interface RowFormat {

    Format format();

    void write(Rows<?> rows, Fields fields, OutputStream out) throws IOException;
}
