package org.interculturalcities.columns.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.columns.Column;
import org.interculturalcities.request.Messages;
import org.jspecify.annotations.Nullable;

/** The JSON description of a column. */
@Schema(description = "A column of an import file")
public record ColumnDescription(
        @Schema(description = "Name of the field in JSON, also accepted as a heading") String name,
        @Schema(description = "Heading in spreadsheet templates; headings match regardless of case and punctuation")
                String heading,
        @Schema(description = "Explanation of the content") String explanation,
        @Schema(description = "Example value; empty if there is none") String example,
        @Schema(description = "Whether a new record needs a value") boolean required,
        @Schema(description = "Whether a cell may contain several values, separated by |") boolean several,
        @Schema(description = "Maximum length of a value in characters; null if the column states none") @Nullable
                Integer longest,
        @Schema(description = "Accepted values; null if other values are accepted too, or if there are more than 30")
                @Nullable
                List<String> allowed) {

    private static final int FEW = 30;
    private static final List<String> OF_PRACTICES = List.of("practices", "translations");

    static ColumnDescription of(String kind, Column column, Messages messages) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        column.parser().describe(content);
        List<String> words = new ArrayList<>();
        content.path("enum").forEach(word -> words.add(word.asText()));
        JsonNode longest = content.path("maxLength");
        String key = key(kind, column);
        return new ColumnDescription(
                column.name(),
                messages.sayOr(column.heading(), key),
                messages.sayOr(column.explanation(), key + ".hint"),
                column.example(),
                column.isRequired(),
                column.parser().isMultiValued(),
                longest.isInt() ? longest.asInt() : null,
                words.isEmpty() || words.size() > FEW ? null : words);
    }

    // The site says how to fill in practices, and calls their columns by their names alone.
    private static String key(String kind, Column column) {
        return "template." + (OF_PRACTICES.contains(kind) ? "" : kind + ".") + column.name();
    }
}
