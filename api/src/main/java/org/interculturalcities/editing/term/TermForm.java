package org.interculturalcities.editing.term;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.topic.Term;
import org.jspecify.annotations.Nullable;

/** The editable fields of a topic or collection. */
@Schema(
        description =
                "The editable fields of a topic or a collection. A field that is null or absent is empty unless it"
                        + " says otherwise; in a merge patch, absent fields stay unchanged.")
public record TermForm(
        @Schema(
                        description = "Id of a new term, such as education: up to 100 lower-case letters, digits and"
                                + " single hyphens. If null or absent, it is derived from the English label."
                                + " It never changes; if sent for an existing term, it must be the same.")
                @Nullable
                String id,
        @Schema(description = "Labels by language (BCP 47), each up to 200 characters; English (en) is required")
                Map<String, String> labels,
        @Schema(
                        description =
                                "Position in the vocabulary, 1 to 99,999. If null or absent, an existing term keeps"
                                        + " its position and a new one comes last.")
                @Nullable
                Integer position) {

    /** Converts a term to its form. */
    static TermForm of(Term term) {
        return new TermForm(term.id(), Map.copyOf(term.labels()), term.position());
    }
}
