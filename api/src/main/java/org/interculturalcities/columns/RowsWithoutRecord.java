package org.interculturalcities.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.interculturalcities.columns.cell.Cells;
import org.interculturalcities.table.TableRow;
import org.interculturalcities.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** Recognises the rows of a file that hold no record: totals, and remarks below the table. */
public final class RowsWithoutRecord {

    private static final Pattern TOTAL = Pattern.compile(
            "(sub|grand |sous-)?(total|totals|totais|totale|totales|totali|totaux)|summe|suma|gesamt|gesamtsumme"
                    + "|insgesamt|разом|усього|всього|итого|المجموع|الاجمالي");
    private static final Pattern TOTAL_WITH_TEXT = Pattern.compile("(?s)(" + TOTAL + ")(?![\\p{L}\\p{N}]).*");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s%€$£]+");
    private static final Pattern REMARK = Pattern.compile("(?s)([*†‡¹²³]|\\(\\d+\\)|\\[\\d+]"
            + "|(nb|n\\.b\\.|nota|notas|note|notes|obs|observac\\w*|fonte|fuente|source|fuentes|fontes|sources|quelle|quellen"
            + "|anmerkung|anmerkungen|hinweis|remarque|legenda|leyenda|legende|legend|примітка|примітки|джерело"
            + "|ملاحظة|ملاحظات|المصدر)\\s*[:.*–-]).*");
    private static final int MIN_COLUMNS = 3;

    private final boolean hasRemarks;
    private final Set<Integer> lines = new HashSet<>();
    private @Nullable TableRow previous;

    /** @param columns the number of columns with a meaning; in a narrow table a single cell may be a record */
    public RowsWithoutRecord(int columns) {
        this.hasRemarks = columns >= MIN_COLUMNS;
    }

    /** Registers the next row of the file. */
    public void add(TableRow row) {
        List<String> cells = row.cells().values().stream()
                .map(Cells::text)
                .filter(text -> !text.isEmpty())
                .toList();
        if (isTotal(cells) || hasRemarks && cells.size() == 1 && isRemark(row, cells.get(0))) {
            lines.add(row.line());
        }
        previous = row;
    }

    public boolean contains(TableRow row) {
        return lines.contains(row.line());
    }

    // "Total | 3", or "Total: 3 projects" with nothing but numbers besides.
    private static boolean isTotal(List<String> cells) {
        if (cells.isEmpty()) {
            return false;
        }
        String first = TextAnalyzer.fold(cells.get(0)).strip();
        boolean counts = cells.size() > 1 || first.matches("(?s).*\\d.*");
        boolean isTotal = TOTAL.matcher(first.replaceAll("[:.]", "").strip()).matches()
                || counts && TOTAL_WITH_TEXT.matcher(first).matches();
        return isTotal
                && cells.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell).matches());
    }

    private boolean isRemark(TableRow row, String cell) {
        return REMARK.matcher(TextAnalyzer.fold(cell).strip()).matches()
                || previous != null && (lines.contains(previous.line()) || isApart(previous, row));
    }

    // Lines are those where rows begin: a row of several lines leaves no gap.
    private static boolean isApart(TableRow before, TableRow row) {
        long breaks = before.cells().values().stream()
                .flatMapToInt(cell -> cell.asText().chars())
                .filter(character -> character == '\n')
                .count();
        return row.line() > before.line() + 1 + breaks;
    }
}
