package org.interculturalcities.columns;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The headings that people give to columns, in the languages of the site: {@code headings.csv}. */
final class HeadingNames {

    private static final Map<String, List<String>> BY_COLUMN = load();

    private HeadingNames() {}

    /** The headings of a column, besides its name and the heading of the template. */
    static List<String> of(String column) {
        return BY_COLUMN.getOrDefault(column, List.of());
    }

    private static Map<String, List<String>> load() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(HeadingNames.class.getResourceAsStream("/headings.csv")),
                        StandardCharsets.UTF_8))) {
            Map<String, List<String>> byColumn = new HashMap<>();
            rows.forEach(row -> byColumn.put(
                    row.getField("column"), List.of(row.getField("headings").split("\\|"))));
            return byColumn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
