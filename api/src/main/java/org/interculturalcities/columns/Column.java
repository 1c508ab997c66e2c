package org.interculturalcities.columns;

import java.util.List;
import java.util.Set;

/**
 * A column that a file may have.
 *
 * @param name as the field is called in JSON
 * @param heading as the template for people prints it
 * @param others that are taken for it too
 * @param explanation what goes into it, for people
 * @param example of a cell
 * @param isOfText whether it is of the text in one language, not of the record as a whole
 */
public record Column(
        String name,
        String heading,
        List<String> others,
        Content content,
        String explanation,
        String example,
        boolean isOfText) {

    private static final Set<String> REQUIRED = Set.of("title");

    static Column of(String name, String heading, Content content, String explanation, String example) {
        return new Column(name, heading, List.of(), content, explanation, example, false);
    }

    /** Whether a new record needs it; everything else may be left out. */
    boolean isRequired() {
        return REQUIRED.contains(name);
    }

    Column ofText() {
        return new Column(name, heading, others, content, explanation, example, true);
    }

    Column alsoCalled(String... names) {
        return new Column(name, heading, List.of(names), content, explanation, example, isOfText);
    }
}
