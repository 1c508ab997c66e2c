package org.interculturalcities.importing.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.history.FieldChange;
import org.interculturalcities.importing.importer.RowGroup;
import org.jspecify.annotations.Nullable;

/** Assigns the changes of a record to its rows: texts to the row of their language, the rest to the leader. */
final class RowChanges {

    private static final Pattern OF_TEXT = Pattern.compile("texts\\.([^.]+)\\.(.+)");

    private final Map<ParsedRow, List<FieldChange>> byRow = new IdentityHashMap<>();

    private RowChanges() {}

    static RowChanges between(@Nullable JsonNode before, JsonNode after, RowGroup group) {
        RowChanges changes = new RowChanges();
        for (FieldChange change : FieldChange.between(before, after)) {
            Matcher text = OF_TEXT.matcher(change.field());
            if (text.matches() && group.hasLanguage(text.group(1))) {
                changes.add(group.rowOf(text.group(1)), new FieldChange(text.group(2), change.from(), change.to()));
            } else {
                changes.add(group.leader(), change);
            }
        }
        return changes;
    }

    private void add(ParsedRow row, FieldChange change) {
        byRow.computeIfAbsent(row, first -> new ArrayList<>()).add(change);
    }

    List<FieldChange> of(ParsedRow row) {
        return byRow.getOrDefault(row, List.of());
    }
}
