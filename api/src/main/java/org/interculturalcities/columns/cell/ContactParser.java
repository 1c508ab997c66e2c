package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.columns.check.RowProblems;

/** Parses a contact in one cell: name, organisation, e-mail and telephone; the last two are recognised by pattern. */
public record ContactParser() implements CellParser {

    // Limits the input, because matching takes quadratic time.
    private static final int MAX_LENGTH = 2000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>()\\[\\],;|]+@[^\\s<>()\\[\\],;|]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{5,}[0-9]");

    @Override
    public JsonNode read(String column, JsonNode cell, RowProblems row) {
        if (cell.isObject()) {
            return cell;
        }
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        String text = Cells.text(cell);
        if (text.length() > MAX_LENGTH) {
            return contact.put("name", text).put("public", false);
        }
        String rest = take(EMAIL, "email", text, contact);
        rest = take(PHONE, "phone", rest, contact);
        String[] parts = rest.replaceAll("[<>()\\[\\]]", " ").strip().split("\\s*[,;|\\n]\\s*", 2);
        put("name", parts[0], contact);
        if (parts.length > 1) {
            put("organisation", parts[1].replaceAll("\\s*[,;|\\n]\\s*", ", "), contact);
        }
        return contact.put("public", false);
    }

    private static String take(Pattern kind, String part, String text, ObjectNode contact) {
        Matcher found = kind.matcher(text);
        if (!found.find()) {
            return text;
        }
        contact.put(part, found.group());
        return text.substring(0, found.start()) + text.substring(found.end());
    }

    private static void put(String part, String text, ObjectNode contact) {
        String clean = text.replaceAll("^[\\s,;|]+|[\\s,;|]+$", "");
        if (!clean.isEmpty()) {
            contact.put(part, clean);
        }
    }
}
