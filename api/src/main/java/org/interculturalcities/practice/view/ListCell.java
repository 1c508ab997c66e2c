package org.interculturalcities.practice.view;

import java.util.Collection;
import java.util.stream.Collectors;

/** Formats a cell of several values, separated by {@code |}, with separators in values escaped by a backslash. */
final class ListCell {

    private ListCell() {}

    static String of(Collection<?> values) {
        return values.stream().map(value -> escaped(value.toString())).collect(Collectors.joining("|"));
    }

    /** Escapes one value; line breaks become {@code \n}. */
    static String escaped(String value) {
        return value.replaceAll("[|;\\\\]", "\\\\$0").replaceAll("\r\n|\r|\n", "\\\\n");
    }
}
