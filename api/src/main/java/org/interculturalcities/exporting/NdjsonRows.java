package org.interculturalcities.exporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.list.Fields;
import org.interculturalcities.http.list.RowFormat;
import org.interculturalcities.http.list.Rows;

/** Writes one JSON record per line, the same as in the data of a JSON list. */
@ApplicationScoped
class NdjsonRows implements RowFormat {

    private final ObjectMapper json;

    NdjsonRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Format format() {
        return Format.NDJSON;
    }

    @Override
    public void write(Rows<?> rows, Fields fields, OutputStream out) {
        rows.source().accept(record -> {
            try {
                out.write(json.writeValueAsBytes(fields.trim(json, record)));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
