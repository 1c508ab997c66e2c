package org.interculturalcities.columns;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interculturalcities.columns.cell.CellParsers.Address;
import org.interculturalcities.columns.cell.CellParsers.Reference;
import org.interculturalcities.columns.cell.ContactParser;
import org.interculturalcities.columns.cell.LanguageParser;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.period.PeriodParser;

/** Guesses what a column is from the values in it, where its heading says nothing. */
record ContentGuess(NameResolver names) {

    private static final double MIN_SHARE = 0.6;
    private static final int MIN_TITLE_LENGTH = 8;
    private static final int MAX_TITLE_LENGTH = 120;
    private static final int MAX_VALUE_LENGTH = 200;

    /** The first of these columns whose kind of value most cells have. */
    Optional<Column> of(List<String> values, List<Column> columns) {
        return values.isEmpty()
                ? Optional.empty()
                : columns.stream().filter(column -> fits(column, values)).findFirst();
    }

    private boolean fits(Column column, List<String> values) {
        if (column.parser() instanceof Reference || column.parser() instanceof LanguageParser) {
            return mostly(values, value -> isRead(column, value));
        } else if (column.parser() instanceof Address) {
            return mostly(values, value -> value.matches("https?://\\S+"));
        } else if (column.parser() instanceof ContactParser) {
            return mostly(values, value -> value.matches("(?s).*\\S@\\S+\\.\\S.*"));
        } else if (column == PracticeColumns.PERIOD) {
            return mostly(values, value -> PeriodParser.parse(value).understood());
        }
        return column == PracticeColumns.TITLE && areTitles(values);
    }

    private boolean isRead(Column column, String value) {
        RowProblems problems = new RowProblems(names);
        return column.parser().read(column.name(), TextNode.valueOf(value), problems) != null
                && problems.problems().isEmpty();
    }

    // Titles differ from each other, and are longer than codes and shorter than descriptions.
    private static boolean areTitles(List<String> values) {
        double average = values.stream().mapToInt(String::length).average().orElse(0);
        return average >= MIN_TITLE_LENGTH
                && average <= MAX_TITLE_LENGTH
                && values.stream().distinct().count() == values.size()
                && values.stream().allMatch(value -> value.matches("(?s).*\\p{L}.*"));
    }

    private static boolean mostly(List<String> values, Predicate<String> fits) {
        return values.stream()
                        .filter(value -> value.length() <= MAX_VALUE_LENGTH)
                        .filter(fits)
                        .count()
                >= MIN_SHARE * values.size();
    }
}
