package org.interculturalcities.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.columns.PracticeColumns;
import org.interculturalcities.editing.ReferenceNames;
import org.interculturalcities.editing.ReferenceRules;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Status;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** The same change to many practices. */
@Schema(description = "The same change to many practices. What is null or absent stays unchanged.")
record BulkEdit(
        @Schema(description = "Topics and collections that each practice gets in addition to its own") @Nullable
                Categories add,
        @Schema(description = "Topics and collections that each practice loses, also those that add names") @Nullable
                Categories remove,
        @Schema(description = "Publication status that each practice gets") @Nullable Status status,
        @Schema(
                        description = "Licence of the texts that each practice gets, as an SPDX identifier such as"
                                + " CC-BY-4.0 or an address")
                @Nullable
                String license) {

    private static final Categories NONE = new Categories(List.of(), List.of());

    /** Topics and collections to add or remove. */
    @Schema(name = "BulkEditCategories", description = "Topics and collections to add or remove")
    record Categories(
            @Schema(description = "Topics, by id or by label in any language, up to 100") @Nullable List<String> topics,
            @Schema(description = "Collections, by id or by label in any language, up to 100") @Nullable
                    List<String> collections) {

        private Categories checked(String pointer, ReferenceRules rules) {
            return new Categories(
                    rules.ids(pointer + "/topics", ReferenceType.TOPIC, topics),
                    rules.ids(pointer + "/collections", ReferenceType.COLLECTION, collections));
        }
    }

    /** The row of an import file that makes this change to a practice; what it does not name stays unchanged. */
    Map<String, Object> row(Practice practice) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(PracticeColumns.ID.name(), practice.recordId());
        putChanged(row, "topics", practice.topics(), Categories::topics);
        putChanged(row, "collections", practice.collections(), Categories::collections);
        if (status != null) {
            row.put(PracticeColumns.STATUS.name(), status);
        }
        if (license != null) {
            row.put("license", license);
        }
        return row;
    }

    private void putChanged(
            Map<String, Object> row, String column, List<String> present, Function<Categories, List<String>> named) {
        Set<String> changed = new LinkedHashSet<>(present);
        changed.addAll(named.apply(add));
        named.apply(remove).forEach(changed::remove);
        if (!changed.equals(Set.copyOf(present))) {
            row.put(column, changed);
        }
    }

    /** A copy with ids instead of labels and lists instead of null; throws ProblemException with all errors. */
    BulkEdit checked(ReferenceData referenceData) {
        ValidationErrors errors = new ValidationErrors();
        ReferenceRules rules = new ReferenceRules(new ReferenceNames(referenceData), errors);
        BulkEdit edit = new BulkEdit(
                (add == null ? NONE : add).checked("/add", rules),
                (remove == null ? NONE : remove).checked("/remove", rules),
                status,
                license);
        if (edit.equals(new BulkEdit(NONE, NONE, null, null))) {
            errors.add("", "no-change", "Name at least one change: add, remove, status or license", null);
        }
        errors.finish();
        return edit;
    }
}
