package org.interculturalcities.columns;

import java.util.List;
import java.util.regex.Pattern;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.text.TextAnalyzer;

/** Recognises the row of totals below a table: it begins with the word, and has nothing but numbers besides. */
public final class TotalRow {

    private static final Pattern TOTAL = Pattern.compile(
            "(sub|grand |sous-)?(total|totals|totais|totale|totales|totali|totaux)( ?(geral|general|general|generale))?"
                    + "|summe|gesamt|gesamtsumme|insgesamt|suma|разом|усього|всього|итого|المجموع|الاجمالي");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s%]+");

    private TotalRow() {}

    public static boolean is(TableRow row) {
        List<String> cells = row.cells().values().stream()
                .map(Cells::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return !cells.isEmpty()
                && TOTAL.matcher(TextAnalyzer.fold(cells.get(0))
                                .replaceAll("[:.]", "")
                                .strip())
                        .matches()
                && cells.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell).matches());
    }
}
