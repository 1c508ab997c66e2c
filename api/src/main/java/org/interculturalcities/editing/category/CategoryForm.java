package org.interculturalcities.editing.category;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.topic.Category;
import org.jspecify.annotations.Nullable;

/** The editable fields of a topic or collection. */
@Schema(
        description =
                "The editable fields of a topic or a collection. A field that is null or absent is empty unless it"
                        + " says otherwise; in a merge patch, absent fields stay unchanged.")
public record CategoryForm(
        @Schema(
                        description =
                                "Id of a new topic or collection, such as education: up to 100 lower-case letters, digits and"
                                        + " single hyphens. If null or absent, it is derived from the English label."
                                        + " It never changes; if sent for an existing one, it must be the same.")
                @Nullable
                String id,
        @Schema(description = "Labels by language (BCP 47), each up to 200 characters; English (en) is required")
                Map<String, String> labels,
        @Schema(
                        description =
                                "Position in the vocabulary, 1 to 99,999. If null or absent, an existing one keeps"
                                        + " its position and a new one comes last.")
                @Nullable
                Integer position) {

    /** Converts a category to its form. */
    static CategoryForm of(Category category) {
        return new CategoryForm(category.id(), Map.copyOf(category.labels()), category.position());
    }
}
