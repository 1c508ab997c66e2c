package org.interculturalcities.http.list;

import java.io.ByteArrayOutputStream;

/** A record of a list whose JSON need not be made any more. */
@FunctionalInterface
public interface RawJson {

    void writeTo(ByteArrayOutputStream out);
}
