package org.interculturalcities.columns.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.columns.Column;
import org.jspecify.annotations.Nullable;

/** The JSON description of a column. */
public record ColumnDescription(
        String name,
        @Schema(description = "As the template prints it; both are taken") String heading,
        String explanation,
        String example,
        @Schema(description = "Whether a new record needs it") boolean required,
        @Schema(description = "Whether several values may stand in a cell, with | between them") boolean several,
        @Schema(description = "At most so many characters") @Nullable Integer longest,
        @Schema(description = "The values that are taken, where they are few") @Nullable List<String> allowed) {

    private static final int FEW = 30;

    static ColumnDescription of(Column column) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        column.content().describe(content);
        List<String> words = new ArrayList<>();
        content.path("enum").forEach(word -> words.add(word.asText()));
        JsonNode longest = content.path("maxLength");
        return new ColumnDescription(
                column.name(),
                column.heading(),
                column.explanation(),
                column.example(),
                column.isRequired(),
                column.content().isSeveral(),
                longest.isInt() ? longest.asInt() : null,
                words.isEmpty() || words.size() > FEW ? null : words);
    }
}
