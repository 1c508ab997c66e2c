package org.interculturalcities.table;

import java.util.regex.Pattern;

/**
 * Cells of CSV that a spreadsheet would run. An apostrophe before such a cell makes it text, and whoever reads it back takes
 * one apostrophe away from just such a cell, so that the text stays what it was.
 */
public final class FormulaEscaping {

    // What is a number is none, also with a minus sign.
    private static final Pattern FORMULA =
            Pattern.compile("(?!-?\\d+(\\.\\d+)?$)'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaEscaping() {}

    public static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
