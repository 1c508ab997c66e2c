package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.columns.check.RowWarnings;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.place.Countries;
import org.jspecify.annotations.Nullable;

/** Parsers shared by all import files. The rules of each record type check lengths and other limits. */
public final class CellParsers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CellParsers() {}

    /** Plain text for readers, with warnings for suspicious content. */
    public record Prose(int longest) implements CellParser {

        @Override
        public JsonNode read(String column, JsonNode cell, RowProblems row) {
            String text = Cells.text(cell);
            RowWarnings.about(column, text, row);
            return TextNode.valueOf(text);
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("maxLength", longest);
        }
    }

    /** Text that is not prose, such as a key. */
    public record Plain(int longest) implements CellParser {

        @Override
        public JsonNode read(String column, JsonNode cell, RowProblems row) {
            return TextNode.valueOf(Cells.text(cell));
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("maxLength", longest);
        }
    }

    /** A URL; people leave out its scheme. */
    public record Address() implements CellParser {

        private static final Pattern WITHOUT_SCHEME =
                Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:[/?#:]\\S*)?");

        @Override
        public JsonNode read(String column, JsonNode cell, RowProblems row) {
            String text = Cells.text(cell);
            return TextNode.valueOf(WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text);
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("format", "uri");
        }
    }

    /** A value of a closed list. */
    public record Choice(List<String> words) implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
            String word = word(words, column, cell, row);
            return word == null ? null : TextNode.valueOf(word);
        }

        @Override
        public void describe(ObjectNode schema) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            words.forEach(values::add);
        }
    }

    /** A boolean, as {@code true} or {@code false}. */
    public record Flag() implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
            String word = word(List.of("true", "false"), column, cell, row);
            return word == null ? null : JSON.booleanNode(word.equals("true"));
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "boolean");
        }
    }

    private static @Nullable String word(List<String> words, String column, JsonNode cell, RowProblems row) {
        String value = Cells.text(cell);
        String word = value.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        if (words.contains(word)) {
            return word;
        }
        row.error(column, value, "unknown-" + column, "Not one of the allowed values", words);
        return null;
    }

    /** One or several names of reference data. */
    public record Reference(ReferenceType vocabulary, boolean isMultiValued) implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
            Set<String> ids = new TreeSet<>();
            ArrayNode found = JSON.arrayNode();
            NamesInCell names = new NamesInCell(vocabulary, row);
            for (String name : isMultiValued ? names.of(cell) : List.of(Cells.text(cell))) {
                String id = row.names().find(vocabulary, name, column, row);
                if (id != null && ids.add(id)) {
                    found.add(id);
                }
            }
            return isMultiValued ? found : found.get(0);
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string");
            if (vocabulary == ReferenceType.COUNTRY) {
                ArrayNode codes = schema.putArray("enum");
                new TreeSet<>(Countries.codes()).forEach(codes::add);
            }
        }
    }

    /** A number within a range, limits included. */
    public record Number(double least, double most, boolean isWhole) implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
            String value = Cells.text(cell);
            try {
                BigDecimal number = new BigDecimal(value.replaceAll("[\\s\u00A0\u202F]", ""));
                if (number.doubleValue() >= least && number.doubleValue() <= most) {
                    return isWhole ? JSON.numberNode(number.intValueExact()) : JSON.numberNode(number.doubleValue());
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // Reported below.
            }
            row.error(
                    column,
                    value,
                    "not-a-number",
                    "A %snumber from %s to %s".formatted(isWhole ? "whole " : "", show(least), show(most)));
            return null;
        }

        private static String show(double bound) {
            return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", isWhole ? "integer" : "number")
                    .put("minimum", least)
                    .put("maximum", most);
        }
    }
}
