package org.interculturalcities.editing.term;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.topic.Term;
import org.jspecify.annotations.Nullable;

/** The editable fields of a topic or collection. */
public record TermForm(
        @Schema(description = "Made of the English label where it is left out, and never changed") @Nullable String id,
        @Schema(description = "The labels by language (BCP 47); there is one in English") Map<String, String> labels,
        @Schema(description = "Its place in the vocabulary; without it, the one it has, or the last") @Nullable
                Integer position) {

    /** Converts a term to its form. */
    static TermForm of(Term term) {
        return new TermForm(term.id(), Map.copyOf(term.labels()), term.position());
    }
}
