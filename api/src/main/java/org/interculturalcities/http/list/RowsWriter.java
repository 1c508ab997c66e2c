package org.interculturalcities.http.list;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.interculturalcities.http.ExportLimit;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.VersionedResponse;

/** Writes lists in row formats. */
@Provider
@Produces({Format.Type.CSV, Format.Type.NDJSON, Format.Type.XLSX, Format.Type.ATOM})
public class RowsWriter implements MessageBodyWriter<VersionedResponse> {

    @Inject
    Instance<RowFormat> formats;

    @Inject
    ExportLimit exports;

    @Context
    UriInfo uri;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Rows.class || type == Listing.class;
    }

    @Override
    public void writeTo(
            VersionedResponse answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        for (RowFormat candidate : formats) {
            if (MediaType.valueOf(candidate.format().mediaType()).isCompatible(mediaType)) {
                if (candidate.format() == Format.XLSX) {
                    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName() + "\"");
                }
                Rows<?> rows = rows(answer, genericType);
                Fields fields = Fields.of(rows.type(), uri.getQueryParameters().getFirst("fields"));
                exports.write(body -> candidate.write(rows, fields, body), out);
            }
        }
    }

    // Operating systems select the program for a workbook by file extension.
    private String fileName() {
        return uri.getPath().replaceFirst(".*/", "") + "." + Format.XLSX.word();
    }

    private static Rows<?> rows(VersionedResponse answer, Type genericType) {
        if (answer instanceof Listing<?> list) {
            return Rows.of((Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0], list);
        }
        return (Rows<?>) answer;
    }
}
