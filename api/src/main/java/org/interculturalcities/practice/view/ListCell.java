package org.interculturalcities.practice.view;

import java.util.Collection;
import java.util.stream.Collectors;

/** A cell of several values with {@code |} between them, and a backslash before what could be taken for a separator. */
final class ListCell {

    private ListCell() {}

    static String of(Collection<?> values) {
        return values.stream().map(value -> escaped(value.toString())).collect(Collectors.joining("|"));
    }

    /** One value; a line break in it becomes {@code \n}. */
    static String escaped(String value) {
        return value.replaceAll("[|;\\\\]", "\\\\$0").replaceAll("\r\n|\r|\n", "\\\\n");
    }
}
