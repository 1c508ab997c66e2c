package org.interculturalcities.sample;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.period.PeriodParser;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.Text.Translation;
import org.jspecify.annotations.Nullable;

/** A line of the sample practices in NDJSON. */
record SamplePractice(
        String externalId,
        String title,
        String language,
        @Nullable String summary,
        Map<String, String> sections,
        List<Reference> references,
        List<String> countries,
        List<String> cities,
        String period,
        List<String> topics,
        List<String> collections,
        @Nullable String sourceUrl) {

    private static final String SOURCE = "sample";
    private static final String LICENSE = "CC-BY-4.0";

    Practice practice(Practices practices, Instant now) {
        Text text = new Text(
                title,
                summary,
                sections.get("purpose"),
                sections.get("rationale"),
                sections.get("process"),
                sections.get("impact"),
                references,
                Translation.ORIGINAL);
        return new Practice(practices.nextId(), now)
                .setTexts(language, Map.of(language, text))
                .setPlaces(countries, cities)
                .setCategories(topics, collections)
                .setPeriod(PeriodParser.parse(period))
                .setExternalIds(Set.of(new ExternalId(SOURCE, externalId)))
                .setSourceUrl(sourceUrl)
                .setLicense(LICENSE)
                .setStatus(Status.PUBLISHED);
    }
}
