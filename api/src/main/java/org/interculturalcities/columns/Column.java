package org.interculturalcities.columns;

import java.util.List;
import org.interculturalcities.columns.cell.CellParser;

/**
 * A column of an import file.
 *
 * @param name the name of the JSON field
 * @param heading the heading in the template
 * @param aliases other accepted headings
 * @param explanation a description for users
 * @param example an example value
 * @param isRequired whether a new record requires it
 * @param isOfText whether it belongs to the text in one language, not to the whole record
 */
public record Column(
        String name,
        String heading,
        List<String> aliases,
        CellParser parser,
        String explanation,
        String example,
        boolean isRequired,
        boolean isOfText) {

    static Column of(String name, String heading, CellParser parser, String explanation, String example) {
        return new Column(name, heading, List.of(), parser, explanation, example, false, false);
    }

    Column required() {
        return new Column(name, heading, aliases, parser, explanation, example, true, isOfText);
    }

    Column ofText() {
        return new Column(name, heading, aliases, parser, explanation, example, isRequired, true);
    }

    Column alsoCalled(String... names) {
        return new Column(name, heading, List.of(names), parser, explanation, example, isRequired, isOfText);
    }
}
