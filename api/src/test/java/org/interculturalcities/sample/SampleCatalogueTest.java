package org.interculturalcities.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.records;
import static org.interculturalcities.Api.total;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.interculturalcities.Sample;
import org.interculturalcities.TestDatabase;
import org.interculturalcities.http.list.Facet;
import org.interculturalcities.practice.view.PracticeSummary.CityName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SampleCatalogueTest {

    static Stream<Arguments> everyRecordOfTheFilesIsThere() {
        return Stream.of(
                arguments("/practices", Sample.PRACTICES),
                arguments("/cities", Sample.CITIES),
                arguments("/networks", Sample.NETWORKS),
                arguments("/memberships", Sample.MEMBERSHIPS),
                arguments("/topics", Sample.TOPICS));
    }

    @ParameterizedTest
    @MethodSource
    void everyRecordOfTheFilesIsThere(String list, int total) {
        assertThat(Sample.PRACTICES).isGreaterThanOrEqualTo(114);
        assertThat(records(list + "?limit=0").meta().total()).isEqualTo(total);
    }

    @Test
    void everyTopicIsCountedAlsoTheOneThatNobodyHas() {
        Facet topics = practices("?limit=0&facet=topic").facets().get("topic");

        assertThat(topics.totalValues()).isEqualTo(Sample.TOPICS);
        assertThat(topics.missing())
                .isEqualTo(Sample.practices(practice -> practice.path("topics").isEmpty()));
        assertThat(topics.values())
                .contains(
                        new Facet.Value("education", "Education", Sample.practicesWith("topics", "education"), false),
                        new Facet.Value("international-outlook", "International outlook", 0, false));
    }

    static Stream<Arguments> filtersFindWhatTheFilesSay() {
        return Stream.of(
                arguments("?topic=anti-rumour", Sample.practicesWith("topics", "anti-rumour")),
                arguments("?country=GB", Sample.practicesWith("countries", "GB")),
                arguments("?collection=covid-19", Sample.practicesWith("collections", "covid-19")),
                arguments("?language=fr", Sample.practicesWithText("language", "fr")),
                arguments("?missing=city", Sample.practicesWithout("cities")),
                arguments("?missing=summary", Sample.practicesWithout("summary")),
                arguments("?id=8&id=46&id=none", 2),
                arguments("?externalId=sample:seed-01", 1));
    }

    @ParameterizedTest
    @MethodSource
    void filtersFindWhatTheFilesSay(String query, int total) {
        assertThat(total(query)).isPositive().isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "Vinnitsa,  ua-vinnytsia",
        "لشبونة,     pt-lisbon",
        "Барселона, es-barcelona",
        "Lissabon,  pt-lisbon",
        "Breslau,   pl-wroclaw",
    })
    void aCityAndItsPracticesAreFoundByItsNameInAnyLanguage(String name, String id) {
        assertThat(records("/cities?q=" + name).data())
                .extracting(city -> city.get("id"))
                .containsExactly(id);
        assertThat(practices("?q=" + name).data()).isNotEmpty().allSatisfy(practice -> assertThat(practice.cities())
                .extracting(CityName::id)
                .contains(id));
    }

    static Stream<Arguments> aCityHasTheNameOfTheLanguageAsked() {
        return Stream.of(
                arguments("pl-wroclaw", "ar", "فروتسواف"),
                arguments("pl-wroclaw", "uk", "Вроцлав"),
                arguments("pl-wroclaw", "en", "Wrocław"),
                arguments("pl-wroclaw", "en,de", "Wrocław"),
                arguments("pl-wroclaw", "mt", "Wrocław"),
                arguments("pl-wroclaw", "mt,de", "Breslau"));
    }

    @ParameterizedTest
    @MethodSource
    void aCityHasTheNameOfTheLanguageAsked(String id, String languages, String name) {
        String found = get("/cities/" + id, "Accept-Language", languages).path("data.name");

        assertThat(found).isEqualTo(name);
    }

    @Test
    void itCameAsTheFirstRevision() {
        Map<String, Object> first = records("/changes?limit=1").data().get(0);

        assertThat(first).containsEntry("cursor", "1.1").containsEntry("through", "sample");
    }
}
