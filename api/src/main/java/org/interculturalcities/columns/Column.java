package org.interculturalcities.columns;

import java.util.List;
import org.interculturalcities.columns.cell.CellParser;

/**
 * A column that a file may have.
 *
 * @param name as the field is called in JSON
 * @param heading as the template for people prints it
 * @param others that are taken for it too
 * @param explanation what goes into it, for people
 * @param example of a cell
 * @param isRequired whether a new record needs it
 * @param isOfText whether it is of the text in one language, not of the record as a whole
 */
public record Column(
        String name,
        String heading,
        List<String> others,
        CellParser content,
        String explanation,
        String example,
        boolean isRequired,
        boolean isOfText) {

    static Column of(String name, String heading, CellParser content, String explanation, String example) {
        return new Column(name, heading, List.of(), content, explanation, example, false, false);
    }

    Column required() {
        return new Column(name, heading, others, content, explanation, example, true, isOfText);
    }

    Column ofText() {
        return new Column(name, heading, others, content, explanation, example, isRequired, true);
    }

    Column alsoCalled(String... names) {
        return new Column(name, heading, List.of(names), content, explanation, example, isRequired, isOfText);
    }
}
