package org.interculturalcities.editing.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.Text.Translation.Kind;
import org.jspecify.annotations.Nullable;

/** The text of a practice in one language: plain text, with empty lines between paragraphs. */
@Schema(description = "The text of a practice in one language, in plain text; markup is removed")
public record TextForm(
        @Schema(description = "Title on one line, 1 to 1,000 characters") @JsonProperty(required = true) String title,
        @Schema(description = "Summary in a few sentences, up to 100,000 characters; null if there is none") @Nullable
                String summary,
        @Schema(
                        description =
                                "Section Purpose: what the practice is for, and for whom. Up to 100,000 characters,"
                                        + " with empty lines between paragraphs; null if there is none.")
                @Nullable
                String purpose,
        @Schema(
                        description =
                                "Section Stimulus/Rationale: the need or the idea behind the practice. Up to 100,000"
                                        + " characters; null if there is none.")
                @Nullable
                String rationale,
        @Schema(
                        description =
                                "Section Process: how the practice was carried out. Up to 100,000 characters; null"
                                        + " if there is none.")
                @Nullable
                String process,
        @Schema(
                        description =
                                "Section Impact: what the practice achieved. Up to 100,000 characters; null if there"
                                        + " is none.")
                @Nullable
                String impact,
        @Schema(description = "Section Key reference documents: up to 100 documents in order; null if there are none")
                @Nullable
                List<Reference> references,
        @Schema(
                        description = "Whether a person or a machine made this translation: human or machine, human by"
                                + " default. It has no effect on the original text.")
                @Nullable
                Kind translation,
        @Schema(
                        description =
                                "Revision of the catalogue whose original text this translation corresponds to; not"
                                        + " allowed for the original. If null or absent, a changed translation gets"
                                        + " the revision of this write, and an unchanged one keeps its own. Send it"
                                        + " with an unchanged translation to confirm that it is up to date.")
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
