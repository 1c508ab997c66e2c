package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.interculturalcities.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoundTripTest {

    private static final Sender ADMIN = Sender.ADMIN;

    @ParameterizedTest
    @CsvSource({
        "practices, practices?format=csv, 114",
        "practices, practices?format=csv&include=texts, 114",
        "practices, practices?format=xlsx, 114",
        "practices, practices?format=xlsx&include=texts, 114",
        "practices, practices?format=ndjson, 114",
        "practices, practices?format=ndjson&include=texts, 114",
        "practices, practices?limit=100, 100",
        "practices, practices?format=csv&lang=fr, 114",
        "cities, cities?format=csv, 166",
        "cities, cities?format=csv&lang=fr, 166",
        "cities, cities?format=xlsx, 166",
        "cities, cities?format=ndjson, 166",
        "cities, cities?limit=100, 100",
        "memberships, memberships?format=csv, 246",
        "memberships, memberships?format=xlsx, 246",
        "memberships, memberships?format=ndjson, 246",
        "memberships, memberships?limit=100, 100",
    })
    void whatWasExportedComesBackUnchanged(String kind, String list, int rows) {
        byte[] exported = Api.get("/" + list).asByteArray();

        JsonPath plan = ADMIN.plan(exported, "source=anything&kind=" + kind);

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(plan.getMap("data.counts"))
                .as(() -> ADMIN.get(plan.getLong("data.id") + "/rows?action=update&action=error&action=create&limit=3")
                        .asString())
                .containsEntry("rows", rows)
                .containsEntry("unchanged", rows);
    }
}
