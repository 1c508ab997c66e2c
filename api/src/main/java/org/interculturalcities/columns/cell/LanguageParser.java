package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.text.NameIndex;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** Parses a language: its tag (BCP 47), or its name in English or in the language itself. */
public record LanguageParser() implements CellParser {

    private static final NameIndex NAMES = index();

    private static NameIndex index() {
        NameIndex index = new NameIndex();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            index.add(
                    code, List.of(language.getDisplayLanguage(Locale.ENGLISH), language.getDisplayLanguage(language)));
        }
        return index;
    }

    @Override
    public @Nullable JsonNode read(String column, JsonNode cell, RowProblems row) {
        String name = Cells.text(cell);
        Optional<String> tag = find(name);
        if (tag.isEmpty()) {
            row.error(column, name, "unknown-language", "A language tag (BCP 47) such as fr or sr-Latn");
        }
        return tag.map(TextNode::valueOf).orElse(null);
    }

    static Optional<String> find(String name) {
        return PreferredLanguages.tag(name).or(() -> named(name));
    }

    // Rejects misspelt names: in short names a typo often gives another language.
    private static Optional<String> named(String name) {
        NameIndex.Match match = NAMES.find(name);
        return match.isMisspelt() || match.ids().size() != 1
                ? Optional.empty()
                : match.ids().stream().findFirst();
    }

    @Override
    public void describe(ObjectNode schema) {
        schema.put("type", "string").put("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
    }
}
