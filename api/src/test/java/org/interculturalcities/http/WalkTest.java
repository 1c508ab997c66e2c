package org.interculturalcities.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.records;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WalkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cities",
                "/cities?country=IT",
                "/networks",
                "/memberships",
                "/networks/icc/members",
                "/topics",
                "/languages",
                "/countries?lang=ar"
            })
    void everyListIsCompleteToItsLastRecord(String list) {
        String first = list + (list.contains("?") ? "&" : "?") + "limit=3";
        long total = records(first).meta().total();
        List<Object> walked = new ArrayList<>();
        for (String next = first; next != null; ) {
            var page = records(next);
            assertThat(page.meta().total()).isEqualTo(total);
            walked.addAll(page.data());
            next = page.links().next();
        }

        assertThat(walked).doesNotHaveDuplicates().hasSize((int) total).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics", "/collections", "/languages", "/countries"})
    void aVocabularyIsWholeUnlessLimited(String list) {
        assertThat(records(list).data())
                .hasSize((int) records(list + "?limit=0").meta().total());
        assertThat(records(list).links().next()).isNull();
        assertThat(records(list + "?limit=0").data()).isEmpty();
    }

    @Test
    void aCursorGoesOnInItsOwnListOnly() {
        String next = records("/countries?limit=5").links().next();

        get(next.replace("limit=5", "limit=7")).then().statusCode(200);
        get(next.replace("/countries", "/cities")).then().statusCode(400);
        get(next + "&lang=ar").then().statusCode(400);
        get(next, "Accept-Language", "ar").then().statusCode(400);
    }

    @Test
    void theFeedGoesOutAsRowsToTheLast() {
        long changes = records("/changes?limit=0").meta().revision();

        assertThat(get("/changes?format=ndjson").asString().lines().count()).isGreaterThanOrEqualTo(561);
        assertThat(get("/changes?format=csv&after=" + changes).asString().lines())
                .hasSize(1);
    }
}
