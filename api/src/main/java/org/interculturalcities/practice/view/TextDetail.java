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
@Schema(name = "Text")
public record TextDetail(
        String title,
        @Nullable String summary,
        @Nullable String purpose,
        @Nullable String rationale,
        @Nullable String process,
        @Nullable String impact,
        List<Reference> references,
        Provenance translation) {

    /** The origin of a text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Translation")
    public record Provenance(
            Kind kind,
            @Schema(description = "Of a translation, the revision of the catalogue whose original it says the same as")
                    @Nullable
                    Long sourceRevision,
            @Schema(
                            description =
                                    "Of a translation, the parts that have changed in the original since then, such as"
                                            + " summary or impact")
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
