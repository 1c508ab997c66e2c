package org.interculturalcities.http.list;

import java.io.ByteArrayOutputStream;

/**
 * A record that is already serialized as JSON.
 *
 * @param <T> the type of the record
 */
@FunctionalInterface
public interface RawJson<T> {

    void writeTo(ByteArrayOutputStream out);
}
