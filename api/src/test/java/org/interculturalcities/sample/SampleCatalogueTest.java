package org.interculturalcities.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.records;
import static org.interculturalcities.Api.total;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.interculturalcities.TestDatabase;
import org.interculturalcities.http.list.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SampleCatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "/practices, 114",
        "/cities, 166",
        "/networks, 13",
        "/memberships, 246",
        "/topics, 21",
        "/collections, 1",
        "/languages, 4"
    })
    void everyRecordOfTheFilesIsThere(String list, long total) {
        assertThat(records(list + "?limit=0").meta().total()).isEqualTo(total);
    }

    @Test
    void everyTopicIsCountedAlsoTheOneThatNobodyHas() {
        Facet topics = practices("?limit=0&facet=topic").facets().get("topic");

        assertThat(topics.totalValues()).isEqualTo(21);
        assertThat(topics.missing()).isEqualTo(4);
        assertThat(topics.values())
                .contains(
                        new Facet.Value("education", "Education", 19, false),
                        new Facet.Value("international-outlook", "International outlook", 0, false));
    }

    @ParameterizedTest
    @CsvSource({
        "?topic=anti-rumour, 4",
        "?country=GB, 18",
        "?language=fr, 7",
        "?collection=covid-19, 1",
        "?missing=city, 3",
        "?missing=summary, 12",
        "?externalId=sample:seed-01, 1"
    })
    void filtersFindWhatTheFilesSay(String query, long total) {
        assertThat(total(query)).isEqualTo(total);
    }

    @Test
    void vinnytsiaIsFoundByAnotherSpelling() {
        assertThat(records("/cities?q=Vinnitsa").data())
                .extracting(city -> city.get("id"))
                .containsExactly("ua-vinnytsia");
    }

    @Test
    void itCameAsTheFirstRevision() {
        Map<String, Object> first = records("/changes?limit=1").data().get(0);

        assertThat(first).containsEntry("cursor", "1.1").containsEntry("through", "sample");
    }
}
