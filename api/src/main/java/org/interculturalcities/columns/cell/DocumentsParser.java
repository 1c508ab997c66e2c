package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.columns.check.RowWarnings;

/** Parses reference documents, one per line: title, URL in angle brackets, language in square brackets. */
public record DocumentsParser() implements CellParser {

    private static final int MAX_LINE_LENGTH = 5000;
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?<title>.*?)\\s*(?:<(?<url>[^<>\\s]+)>|(?<bare>https?://\\S+))?\\s*(?:\\[(?<language>[A-Za-z0-9-]{2,35})])?",
            Pattern.DOTALL);

    @Override
    public boolean isMultiValued() {
        return true;
    }

    @Override
    public JsonNode read(String column, JsonNode cell, RowProblems row) {
        if (cell.isArray() && cell.path(0).isObject()) {
            return cell;
        }
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        Cells.text(cell)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    ObjectNode document = document(line);
                    RowWarnings.about(column, document.path("title").asText(), row);
                    documents.add(document);
                });
        return documents;
    }

    private static ObjectNode document(String line) {
        Matcher parts = DOCUMENT.matcher(line);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        // Limits the input, because matching takes quadratic time.
        if (line.length() > MAX_LINE_LENGTH || !parts.matches()) {
            return document.put("title", unescaped(line));
        }
        String url = parts.group("url") == null ? parts.group("bare") : parts.group("url");
        String title = parts.group("title").isEmpty() && url != null ? url : parts.group("title");
        document.put("title", unescaped(title));
        if (url != null) {
            document.put("url", url);
        }
        if (parts.group("language") != null) {
            document.put("language", parts.group("language"));
        }
        return document;
    }

    private static String unescaped(String title) {
        return title.replaceAll("\\\\([|;\\\\])", "$1").replace("\\n", "\n");
    }
}
