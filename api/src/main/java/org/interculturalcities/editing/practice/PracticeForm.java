package org.interculturalcities.editing.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Status;
import org.jspecify.annotations.Nullable;

/** The editable fields of a practice; missing fields are empty. The catalogue assigns the rest, such as id and slug. */
public record PracticeForm(
        @Schema(description = "draft where nothing is said") @Nullable Status status,
        @Schema(description = "The language it was first told in (BCP 47); there is a text in it")
                @JsonProperty(required = true)
                String originalLanguage,
        @Schema(description = "Its texts by language (BCP 47)") @JsonProperty(required = true)
                Map<String, TextForm> texts,
        @Schema(description = "When it ran, as one says it: 2019-2021, since 2008, 21 juin 2018") @Nullable
                String period,
        @Schema(description = "Ids of cities") @Nullable List<String> cities,
        @Schema(description = "ISO 3166-1 alpha-2 codes; those of its cities, or named directly where there is no city")
                @Nullable
                List<String> countries,
        @Schema(description = "Ids of topics") @Nullable List<String> topics,
        @Schema(description = "Ids of collections") @Nullable List<String> collections,
        @Nullable String sourceUrl,
        @Schema(description = "What other catalogues call it") @Nullable Set<ExternalId> externalIds,
        @Schema(description = "The licence of the texts, as an SPDX identifier or a URL") @Nullable String license,
        @Schema(description = "When it was last confirmed to be still running") @Nullable LocalDate confirmedOn,
        @Schema(
                        description =
                                "Whom to ask, kept apart as personal data: shown to those who may write the practice, and"
                                        + " to everyone if it is public. Up to 200 characters each")
                @Nullable
                Contact contact) {

    /** Converts a practice to its form, without contact. */
    public static PracticeForm of(Practice practice) {
        return of(practice, null);
    }

    /** Converts a practice and its contact to a form. */
    public static PracticeForm of(Practice practice, @Nullable Contact contact) {
        Map<String, TextForm> texts = new TreeMap<>();
        practice.texts().forEach((language, text) -> texts.put(language, TextForm.of(text)));
        return new PracticeForm(
                practice.status(),
                practice.originalLanguage(),
                texts,
                practice.period().text(),
                List.copyOf(practice.cities()),
                practice.cities().isEmpty() ? List.copyOf(practice.countries()) : List.of(),
                List.copyOf(practice.topics()),
                List.copyOf(practice.collections()),
                practice.sourceUrl(),
                new TreeSet<>(practice.externalIds()),
                practice.license(),
                practice.confirmedOn(),
                contact);
    }
}
