package org.interculturalcities.practice.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.Text.Translation.Kind;
import org.jspecify.annotations.Nullable;

/** A text in API responses; a translation lists its outdated parts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Text",
        description = "Text of a practice in one language: plain text, with empty lines between paragraphs")
public record TextDetail(
        @Schema(description = "Title, on one line") String title,
        @Schema(description = "Summary in a few sentences; omitted if there is none") @Nullable String summary,
        @Schema(description = "Section Purpose: what the practice is for, and for whom. Omitted if there is none.")
                @Nullable
                String purpose,
        @Schema(
                        description = "Section Stimulus/Rationale: the need or the idea behind the practice. Omitted"
                                + " if there is none.")
                @Nullable
                String rationale,
        @Schema(description = "Section Process: how the practice was carried out. Omitted if there is none.") @Nullable
                String process,
        @Schema(description = "Section Impact: what the practice achieved. Omitted if there is none.") @Nullable
                String impact,
        @Schema(description = "Section Key reference documents, in order; empty if there are none")
                List<Reference> references,
        @Schema(description = "Origin of the text, and whether a translation is up to date") Provenance translation) {

    /** The origin of a text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Translation", description = "Origin of a text, and whether a translation is up to date")
    public record Provenance(
            @Schema(description = "Whether the text is the original, or a translation by a person or a machine")
                    Kind kind,
            @Schema(
                            description =
                                    "Revision of the catalogue whose original text the translation corresponds to;"
                                            + " omitted for the original")
                    @Nullable
                    Long sourceRevision,
            @Schema(
                            description =
                                    "Parts of the original that have changed since sourceRevision: title, summary,"
                                            + " purpose, rationale, process, impact or references. Empty if the"
                                            + " translation is up to date; omitted for the original.")
                    @Nullable
                    List<String> stale) {}

    static TextDetail of(Practice practice, String language) {
        Text text = practice.text(language);
        Text.Translation translation = text.translation();
        return new TextDetail(
                text.title(),
                text.summary(),
                text.purpose(),
                text.rationale(),
                text.process(),
                text.impact(),
                text.references(),
                new Provenance(
                        translation.kind(),
                        translation.sourceRevision(),
                        translation.kind() == Kind.ORIGINAL ? null : practice.staleParts(language)));
    }

    /** The texts of a practice by language. */
    static Map<String, TextDetail> all(Practice practice) {
        Map<String, TextDetail> texts = new TreeMap<>();
        practice.texts().keySet().forEach(language -> texts.put(language, of(practice, language)));
        return texts;
    }
}
