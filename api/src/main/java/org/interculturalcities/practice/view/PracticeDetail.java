package org.interculturalcities.practice.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.network.NetworkName;
import org.interculturalcities.period.Period;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Review;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.jspecify.annotations.Nullable;

/** A practice in full, with its texts and source. */
@Schema(description = "A practice with all its texts and its source")
public record PracticeDetail(
        @Schema(description = "Id of the practice: a number, as a string. It never changes and is never reused.")
                String id,
        @Schema(
                        description = "Readable id for URLs, such as a-welcoming-app. It follows the title;"
                                + " earlier slugs redirect.")
                String slug,
        @Schema(description = "Publication status") Status status,
        @Schema(description = "Title in the language that language names") String title,
        @Schema(description = "Language of title and summary (BCP 47)") String language,
        @Schema(
                        description = "Whether the practice has no text in a requested language, so that its"
                                + " original text is shown")
                boolean fallback,
        @Schema(description = "All languages in which the practice has a text (BCP 47), in alphabetical order")
                Set<String> languages,
        @Schema(description = "Summary in the same language as the title, in plain text; null if there is none")
                @Nullable
                String summary,
        @Schema(description = "Language of the original text (BCP 47); the practice always has a text in it")
                String originalLanguage,
        @Schema(description = "Texts by language (BCP 47); with lang, only the text that is shown")
                Map<String, TextDetail> texts,
        @Schema(description = "When the practice ran or runs") Period period,
        @Schema(
                        description =
                                "Countries of its cities; the countries themselves if the practice names no cities."
                                        + " Empty if unknown.")
                List<CountryName> countries,
        @Schema(description = "Cities of the practice; may be empty") List<CityName> cities,
        @Schema(description = "Networks of which at least one of its cities is a member today; may be empty")
                List<NetworkName> networks,
        @Schema(description = "Topics of the practice; may be empty") List<CategoryLabel> topics,
        @Schema(description = "Collections that contain the practice; may be empty") List<CategoryLabel> collections,
        @Schema(description = "URL where the practice was first published; null if unknown") @Nullable String sourceUrl,
        @Schema(description = "Ids of the practice in other catalogues; may be empty") Set<ExternalId> externalIds,
        @Schema(
                        description = "Licence of the texts, as an SPDX identifier such as CC-BY-4.0"
                                + " or a URL; null if unknown")
                @Nullable
                String license,
        @Schema(
                        description = "Date on which the practice was last confirmed to be still running (RFC 3339"
                                + " full-date, YYYY-MM-DD); null if never")
                @Nullable
                LocalDate confirmedOn,
        @Schema(
                        description = "Person or organisation to contact. Omitted if there is none, or if it is not"
                                + " public and you may not edit the practice.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Contact contact,
        @Schema(description = "Review of a practice that is not published; omitted if there is none")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Review review,
        @Schema(
                        description = "What is valid but looks wrong, such as a text in another language than it"
                                + " states; only in answers to writes, omitted if there is nothing")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<Problem.Cause> warnings,
        @Schema(description = "When the practice was added to the catalogue (RFC 3339, UTC)") Instant createdAt,
        @Schema(description = "When the practice last changed (RFC 3339, UTC)") Instant updatedAt,
        @Schema(description = "Revision of the catalogue that last changed the practice") long revision,
        @Schema(description = "URLs of the practice") RecordLinks links) {}
