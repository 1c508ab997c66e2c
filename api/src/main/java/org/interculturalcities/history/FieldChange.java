package org.interculturalcities.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The value of a field before and after a revision. */
@Schema(description = "Value of one field before and after a revision")
public record FieldChange(
        @Schema(description = "Path of the field, with dots between its parts, such as status or texts.en.title")
                String field,
        @Schema(
                        implementation = Object.class,
                        description = "Value before the revision, of any JSON type; null if the field was missing")
                @Nullable
                JsonNode from,
        @Schema(
                        implementation = Object.class,
                        description = "Value after the revision, of any JSON type; null if the field was removed")
                @Nullable
                JsonNode to) {

    // Fields that derive from other fields or from the revision, or that a HistoryEntry shows by itself.
    private static final Set<String> DERIVED =
            Set.of("id", "createdAt", "originalRevisions", "contactRevision", "review");

    /** The differences between two states of a record; null stands for a missing record. */
    public static List<FieldChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(
            String field, @Nullable JsonNode before, @Nullable JsonNode after, List<FieldChange> changes) {
        if (isGroup(before) || isGroup(after)) {
            for (String name : names(before, after)) {
                if (!DERIVED.contains(name)) {
                    collect(
                            field.isEmpty() ? name : field + "." + name,
                            part(before, name),
                            part(after, name),
                            changes);
                }
            }
        } else if (!isSame(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    private static boolean isGroup(@Nullable JsonNode state) {
        return state != null && state.isObject();
    }

    private static Set<String> names(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new TreeSet<>();
        for (JsonNode state : new JsonNode[] {before, after}) {
            if (state != null) {
                state.fieldNames().forEachRemaining(names::add);
            }
        }
        return names;
    }

    private static @Nullable JsonNode part(@Nullable JsonNode state, String name) {
        return state == null ? null : state.get(name);
    }

    // Empty lists equal missing ones.
    private static boolean isSame(@Nullable JsonNode before, @Nullable JsonNode after) {
        return isNothing(before) ? isNothing(after) : Objects.equals(before, after);
    }

    private static boolean isNothing(@Nullable JsonNode state) {
        return state == null || state.isNull() || state.isArray() && state.isEmpty();
    }
}
