package org.interculturalcities.http.list;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write rows. */
public interface RowFormat {

    Format format();

    void write(Rows<?> rows, Fields fields, OutputStream out) throws IOException;
}
