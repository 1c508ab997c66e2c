package org.interculturalcities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The records of the sample catalogue, counted in its files, so that tests hold when the sample grows. */
public final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static final int PRACTICES = practices(practice -> true);
    public static final int CITIES = rows("cities", row -> true);
    public static final int NETWORKS = rows("networks", row -> true);
    public static final int MEMBERSHIPS = rows("memberships", row -> true);
    public static final int TOPICS = rows("topics", row -> true);

    private Sample() {}

    /** The number of practices that match. */
    public static int practices(Predicate<JsonNode> condition) {
        try (BufferedReader file = open("practices.jsonl")) {
            return (int) file.lines().map(Sample::parse).filter(condition).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of practices that have a value in a list, such as {@code topics}. */
    public static int practicesWith(String list, String value) {
        return practices(practice -> StreamSupport.stream(practice.path(list).spliterator(), false)
                .anyMatch(item -> item.asText().equals(value)));
    }

    /** The number of practices with this text in a field, such as {@code language}. */
    public static int practicesWithText(String field, String text) {
        return practices(practice -> practice.path(field).asText().equals(text));
    }

    /** The number of practices without a list or text. */
    public static int practicesWithout(String field) {
        return practices(practice -> practice.path(field).isEmpty()
                && practice.path(field).asText("").isEmpty());
    }

    /** The number of rows of a table that match. */
    public static int rows(String table, Predicate<NamedCsvRecord> condition) {
        try (BufferedReader file = open(table + ".csv")) {
            List<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(file).stream().toList();
            return (int) rows.stream().filter(condition).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String file) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sample.class.getResourceAsStream("/sample/" + file)), StandardCharsets.UTF_8));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
