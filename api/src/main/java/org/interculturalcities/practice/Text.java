package org.interculturalcities.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The text of a practice in one language: a title, and an optional summary and sections. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(
        String title,
        @Nullable String summary,
        @Nullable String purpose,
        @Nullable String rationale,
        @Nullable String process,
        @Nullable String impact,
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "reference_documents") List<Reference> references,
        @Embedded Translation translation) {

    /** A reference document with its title, URL and language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A reference document of a practice")
    public record Reference(
            @Schema(description = "Title of the document, from 1 to 1,000 characters") String title,
            @Schema(
                            description = "URL of the document, beginning with https:// or http://, up to 2,000"
                                    + " characters; omitted if unknown")
                    @Nullable
                    String url,
            @Schema(description = "Language of the document (BCP 47); omitted if unknown") @Nullable String language) {}

    /** The origin of a text; a translation names the translated revision of the original. */
    @Embeddable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Translation(
            @Column(name = "translation_kind") @Enumerated(EnumType.STRING) Kind kind,
            @Column(name = "translation_revision") @Nullable Long sourceRevision) {

        public static final Translation ORIGINAL = new Translation(Kind.ORIGINAL, null);

        /** The kind of translation. */
        @Schema(
                name = "TranslationKind",
                description = "Origin of a text: the original, or a translation by a person or a machine")
        public enum Kind {
            ORIGINAL,
            HUMAN,
            MACHINE;

            @EnumeratedValue
            private final String word = name().toLowerCase(Locale.ROOT);

            @JsonValue
            public String word() {
                return word;
            }
        }
    }

    /** A copy with another origin. */
    public Text with(Translation other) {
        return new Text(title, summary, purpose, rationale, process, impact, references, other);
    }

    /** A copy without sections and references. */
    public Text withoutSections() {
        return new Text(title, summary, null, null, null, null, List.of(), translation);
    }

    /** Title, summary and sections, joined. */
    public String joined() {
        return Stream.concat(Stream.of(title), Stream.concat(Stream.ofNullable(summary), sections().stream()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** The sections in the order of the template. */
    public List<@Nullable String> sections() {
        return Arrays.asList(purpose, rationale, process, impact);
    }
}
