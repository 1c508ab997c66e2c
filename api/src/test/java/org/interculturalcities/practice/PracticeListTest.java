package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.total;
import static org.interculturalcities.Api.walk;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Sample;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticeListTest {

    @Inject
    Fixtures cast;

    @Test
    void valuesOfOneFilterAreAlternativesAndDifferentFiltersConditions() {
        long both = walk("?limit=100").stream()
                .filter(practice -> practice.topics().stream()
                        .map(CategoryLabel::id)
                        .anyMatch(topic -> topic.equals("education") || topic.equals("refugees")))
                .count();

        assertThat(total("?topic=education&topic=refugees")).isEqualTo(both).isGreaterThan(total("?topic=education"));
        assertThat(total("?topic=education&country=GB")).isLessThan(total("?topic=education"));
    }

    @Test
    void anExclusionTakesAwayWhatTheFilterFinds() {
        assertThat(total("?-topic=education")).isEqualTo(Sample.PRACTICES - total("?topic=education"));
    }

    @Test
    void anEmptyValueIsNoFilter() {
        assertThat(total("?topic=&q=&year=")).isEqualTo(Sample.PRACTICES);
    }

    @Test
    void aSpanOfYearsFindsWhatRanAtAnyTimeInIt() {
        assertThat(practices("?year=2017..2018&limit=100").data()).isNotEmpty().allSatisfy(practice -> assertThat(
                        practice.period().years(2026).anyMatch(year -> year == 2017 || year == 2018))
                .isTrue());
    }

    @Test
    void newestIsByTheFirstDayWithTheUndatedLast() {
        List<PracticeSummary> newest = walk("?sort=newest&limit=50");
        List<String> from =
                newest.stream().map(practice -> practice.period().from()).toList();

        assertThat(from.subList(from.indexOf(null), from.size())).containsOnlyNulls();
        assertThat(newest.get(0).period().from()).startsWith("2022");
    }

    @Test
    void oldestIsByTheFirstDayWithTheUndatedLastToo() {
        List<String> from = walk("?sort=oldest&limit=50").stream()
                .map(practice -> practice.period().from())
                .toList();

        assertThat(from.get(0)).startsWith("1995");
        assertThat(from.subList(from.indexOf(null), from.size())).containsOnlyNulls();
    }

    @Test
    void updatedIsByTheLastChange() {
        Practice latest = cast.publish("Updated last of all");
        try {
            assertThat(practices("?sort=updated&limit=1").data())
                    .extracting(PracticeSummary::title)
                    .containsExactly("Updated last of all");
        } finally {
            cast.delete(latest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "title", "updated"})
    void everyOrderHasAllRecords(String sort) {
        assertThat(walk("?sort=" + sort + "&limit=13")).hasSize(Sample.PRACTICES);
    }

    @Test
    void titlesAreInTheOrderOfTheAlphabet() {
        assertThat(practices("?sort=title&limit=100&language=en").data())
                .extracting(PracticeSummary::title)
                .isSortedAccordingTo(Collator.getInstance(ULocale.ROOT)::compare);
    }

    @Test
    void labelsComeInTheLanguageAskedForAndAFallbackIsMarked() {
        PracticeSummary education =
                practices("?topic=education&language=en&lang=fr&limit=1").data().get(0);

        assertThat(education.fallback()).isTrue();
        assertThat(education.language()).isEqualTo("en");
        assertThat(education.topics()).extracting(CategoryLabel::label).contains("Éducation");
    }

    @Test
    void textsComeAlongWhenAskedFor() {
        assertThat(practices("?limit=100&include=texts").data())
                .allSatisfy(practice -> assertThat(practice.texts()).containsKey(practice.language()));
        assertThat(practices("?limit=1").data().get(0).texts()).isNull();
    }

    @Test
    void fieldsTrimTheRecords() {
        assertThat(get("/practices?limit=1&fields=id,title").jsonPath().getMap("data[0]"))
                .containsOnlyKeys("id", "title");
    }

    @Test
    void aWalkSeesTheCatalogueAsItBeganWhateverIsWrittenMeanwhile() {
        List<Practice> written = new ArrayList<>();
        try {
            List<String> walked = new ArrayList<>();
            for (String next = "?sort=updated&limit=10"; next != null; ) {
                Listing<PracticeSummary> page = practices(next);
                page.data().forEach(practice -> walked.add(practice.id()));
                written.add(cast.publish("Written during a walk " + written.size()));
                next = page.links().next();
            }

            assertThat(walked).doesNotHaveDuplicates().hasSize(Sample.PRACTICES);
        } finally {
            written.forEach(cast::delete);
        }
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndSaysHowManyThereAre() {
        Listing<PracticeSummary> beyond = practices("?page=1000");

        assertThat(beyond.data()).isEmpty();
        assertThat(beyond.meta().total()).isEqualTo(Sample.PRACTICES);
        assertThat(practices(beyond.links().last()).data()).hasSize((Sample.PRACTICES - 1) % 20 + 1);
    }

    @Test
    void changedSinceFindsOnlyWhatWasWrittenSince() {
        PracticeSummary newest = walk("?sort=updated&limit=100").stream()
                .max(Comparator.comparing(PracticeSummary::updatedAt))
                .orElseThrow();
        Practice later = cast.publish("The latest of all");
        try {
            assertThat(practices("?updatedSince=" + newest.updatedAt().plusMillis(1))
                            .data())
                    .extracting(PracticeSummary::title)
                    .containsExactly("The latest of all");
        } finally {
            cast.delete(later);
        }
    }
}
