package org.interculturalcities.practice.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.network.NetworkName;
import org.interculturalcities.period.Period;
import org.interculturalcities.place.Countries.CountryName;
import org.interculturalcities.practice.Contact;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.interculturalcities.practice.view.PracticeSummary.TermLabel;
import org.jspecify.annotations.Nullable;

/** A practice in full, with its texts and source. */
public record PracticeDetail(
        String id,
        String slug,
        Status status,
        String title,
        @Schema(description = "The language of title and summary (BCP 47)") String language,
        @Schema(description = "Whether there is no text in a language that was asked for") boolean fallback,
        @Schema(description = "All languages it has a text in") Set<String> languages,
        @Nullable String summary,
        String originalLanguage,
        @Schema(description = "The texts by language; only the one asked for where lang was given")
                Map<String, TextDetail> texts,
        Period period,
        List<CountryName> countries,
        List<CityName> cities,
        @Schema(description = "The networks that its cities are members of") List<NetworkName> networks,
        List<TermLabel> topics,
        List<TermLabel> collections,
        @Nullable String sourceUrl,
        Set<ExternalId> externalIds,
        @Schema(description = "The licence of the texts, as an SPDX identifier or a URL, where one is stated") @Nullable
                String license,
        @Schema(description = "When it was last confirmed to be still running") @Nullable LocalDate confirmedOn,
        @Schema(description = "Whom to ask; where it is not public, only for those who may write the practice")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                Contact contact,
        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "The revision that last changed it") long revision,
        RecordLinks links) {}
