package org.interculturalcities.editing.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.Text.Translation.Kind;
import org.jspecify.annotations.Nullable;

/** The text of a practice in one language: plain text, with empty lines between paragraphs. */
public record TextForm(
        @JsonProperty(required = true) String title,
        @Nullable String summary,
        @Nullable String purpose,
        @Nullable String rationale,
        @Nullable String process,
        @Nullable String impact,
        @Schema(description = "Key reference documents") @Nullable List<Reference> references,
        @Schema(description = "Of a translation, who made it; human where nothing is said") @Nullable Kind translation,
        @Schema(
                        description =
                                "Of a translation, the revision of the catalogue whose original it says the same as: the"
                                        + " present one where its words are new, and else the one it was of. To say it"
                                        + " anew tells that the words were looked at and are still right")
                @Nullable
                Long sourceRevision) {

    static TextForm of(Text text) {
        return new TextForm(
                text.title(),
                text.summary(),
                text.purpose(),
                text.rationale(),
                text.process(),
                text.impact(),
                text.references(),
                text.translation().kind(),
                // Omitted, so that a changed text is not assigned to the old source revision.
                null);
    }
}
