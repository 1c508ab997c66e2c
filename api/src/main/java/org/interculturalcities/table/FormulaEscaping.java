package org.interculturalcities.table;

import java.util.regex.Pattern;

/**
 * Prevents CSV injection: an apostrophe before a cell that looks like a formula makes it text. Reading removes the
 * apostrophe from exactly these cells, so that the text round-trips.
 */
public final class FormulaEscaping {

    // Numbers are not formulas, even with a minus sign.
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
