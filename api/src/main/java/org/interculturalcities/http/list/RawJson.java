package org.interculturalcities.http.list;

import java.io.ByteArrayOutputStream;

/** A list record that is already serialized to JSON. */
@FunctionalInterface
public interface RawJson {

    void writeTo(ByteArrayOutputStream out);
}
