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
@Schema(
        description =
                "The editable fields of a practice; the catalogue assigns the others, such as id and slug. A field"
                        + " that is null or absent is empty unless it says otherwise; in a merge patch, absent"
                        + " fields stay unchanged.")
public record PracticeForm(
        @Schema(description = "Publication status; only published practices are public. draft if null or absent.")
                @Nullable
                Status status,
        @Schema(
                        description = "Language of the original text, as a BCP 47 tag such as en or sr-Latn; texts must"
                                + " contain it")
                @JsonProperty(required = true)
                String originalLanguage,
        @Schema(description = "Texts by language (BCP 47): the original and its translations, up to 100 languages")
                @JsonProperty(required = true)
                Map<String, TextForm> texts,
        @Schema(
                        description =
                                "When the practice ran, in free text up to 500 characters, such as 2019-2021, since"
                                        + " 2008 or 21 juin 2018. The catalogue derives dates from it if it can."
                                        + " Null if unknown.")
                @Nullable
                String period,
        @Schema(description = "Cities, by id such as pt-amadora or by full name, up to 100") @Nullable
                List<String> cities,
        @Schema(
                        description =
                                "Countries, by code (ISO 3166-1 alpha-2) or by name. Set them only if there are no cities:"
                                        + " otherwise they follow from the cities, and other values are refused.")
                @Nullable
                List<String> countries,
        @Schema(description = "Topics, by id such as education or by label in any language, up to 100") @Nullable
                List<String> topics,
        @Schema(description = "Collections, by id such as covid-19 or by label in any language, up to 100") @Nullable
                List<String> collections,
        @Schema(
                        description =
                                "URL where the practice was first published, beginning with https:// or http://, up"
                                        + " to 2,000 characters; null if unknown")
                @Nullable
                String sourceUrl,
        @Schema(
                        description =
                                "Ids of the practice in other catalogues, up to 100. Two practices cannot have the"
                                        + " same one.")
                @Nullable
                Set<ExternalId> externalIds,
        @Schema(description = "Licence of the texts: an SPDX identifier such as CC-BY-4.0, or a URL; null if unknown")
                @Nullable
                String license,
        @Schema(
                        description = "Date on which the practice was last confirmed to be still running (RFC 3339"
                                + " full-date, YYYY-MM-DD); null if never")
                @Nullable
                LocalDate confirmedOn,
        @Schema(
                        description = "Person or organisation to contact, in fields of up to 200 characters. Only those"
                                + " who may write the practice see it, unless public is true. Null removes"
                                + " it.")
                @Nullable
                Contact contact,
        @Schema(
                        description =
                                "Principal who reviews the practice, by id: yourself, or a coordinator or admin. Only"
                                        + " coordinators and admins may change it; if it is null or absent in the"
                                        + " request of a contributor, it stays. Publication removes it.")
                @Nullable
                String assignee,
        @Schema(
                        description =
                                "Comment on this write, up to 2,000 characters, such as why you return a practice to"
                                        + " its author. It is kept in the history and never public; a published"
                                        + " practice cannot get one.")
                @Nullable
                String comment) {

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
                contact,
                practice.review().assignee() == null
                        ? null
                        : practice.review().assignee().principal(),
                null);
    }
}
