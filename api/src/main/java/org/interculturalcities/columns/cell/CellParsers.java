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
import org.interculturalcities.columns.check.ReferenceType;
import org.interculturalcities.columns.check.RowCheck;
import org.interculturalcities.columns.check.RowWarnings;
import org.interculturalcities.place.Countries;
import org.jspecify.annotations.Nullable;

/** The kinds of content that columns of all files have. Lengths and the like are the rules' of the record. */
public final class CellParsers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CellParsers() {}

    /** Text for readers. */
    public record Prose(int longest) implements CellParser {

        @Override
        public JsonNode read(String column, JsonNode cell, RowCheck row) {
            String text = Cells.text(cell);
            RowWarnings.about(column, text, row);
            return TextNode.valueOf(text);
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("maxLength", longest);
        }
    }

    /** Text for machines, such as a key. */
    public record Plain(int longest) implements CellParser {

        @Override
        public JsonNode read(String column, JsonNode cell, RowCheck row) {
            return TextNode.valueOf(Cells.text(cell));
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("maxLength", longest);
        }
    }

    /** An address on the web. */
    public record Address() implements CellParser {

        @Override
        public JsonNode read(String column, JsonNode cell, RowCheck row) {
            return TextNode.valueOf(Cells.text(cell));
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "string").put("format", "uri");
        }
    }

    /** One of a few words. */
    public record Choice(List<String> words) implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowCheck row) {
            String given = Cells.text(cell);
            String word = given.toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
            if (words.contains(word)) {
                return TextNode.valueOf(word);
            }
            row.error(column, given, "unknown-" + column, "Not one of the words that stand here", words);
            return null;
        }

        @Override
        public void describe(ObjectNode schema) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            words.forEach(values::add);
        }
    }

    /** Yes or no, as programs write them. */
    public record Flag() implements CellParser {

        private static final List<String> WORDS = List.of("true", "false");

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowCheck row) {
            String given = Cells.text(cell);
            String word = given.toLowerCase(Locale.ROOT);
            if (WORDS.contains(word)) {
                return JSON.booleanNode(word.equals("true"));
            }
            row.error(column, given, "unknown-" + column, "Not one of the words that stand here", WORDS);
            return null;
        }

        @Override
        public void describe(ObjectNode schema) {
            schema.put("type", "boolean");
        }
    }

    /** A name, or several, of what the catalogue knows. */
    public record Named(ReferenceType vocabulary, boolean isSeveral) implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowCheck row) {
            Set<String> ids = new TreeSet<>();
            ArrayNode found = JSON.arrayNode();
            for (String name : isSeveral ? Cells.values(cell) : List.of(Cells.text(cell))) {
                String id = row.names().find(vocabulary, name, column, row);
                if (id != null && ids.add(id)) {
                    found.add(id);
                }
            }
            return isSeveral ? found : found.get(0);
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

    /** A number between two others. */
    public record Number(double least, double most, boolean isWhole) implements CellParser {

        @Override
        public @Nullable JsonNode read(String column, JsonNode cell, RowCheck row) {
            String given = Cells.text(cell);
            try {
                BigDecimal number = new BigDecimal(given.replaceAll("[\\s\u00A0\u202F]", ""));
                if (number.doubleValue() >= least && number.doubleValue() <= most) {
                    return isWhole ? JSON.numberNode(number.intValueExact()) : JSON.numberNode(number.doubleValue());
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // Said below.
            }
            row.error(
                    column,
                    given,
                    "not-a-number",
                    "A %snumber from %s to %s".formatted(isWhole ? "whole " : "", show(least), show(most)),
                    List.of());
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
