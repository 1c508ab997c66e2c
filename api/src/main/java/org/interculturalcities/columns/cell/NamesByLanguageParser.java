package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.interculturalcities.columns.check.RowProblems;
import org.jspecify.annotations.Nullable;

/** Parses names by language, each as {@code fr=Douvres}. */
public record NamesByLanguageParser() implements CellParser {

    @Override
    public boolean isMultiValued() {
        return true;
    }

    @Override
    public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
        if (cell.isObject()) {
            return cell;
        }
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        for (String value : Cells.values(cell)) {
            int equals = value.indexOf('=');
            Optional<String> language = equals < 1
                    ? Optional.empty()
                    : LanguageParser.find(value.substring(0, equals).strip());
            if (language.isEmpty()) {
                row.error(column, value, "not-by-language", "A language and a name, such as fr=Douvres");
                return null;
            }
            names.put(language.get(), value.substring(equals + 1).strip());
        }
        return names;
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("pattern", "^[^=]+=.+$");
    }
}
