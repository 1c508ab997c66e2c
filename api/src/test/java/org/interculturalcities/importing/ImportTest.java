package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practice;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.interculturalcities.Api;
import org.interculturalcities.Sample;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @Test
    void aFileIsPlannedAppliedAndUndone() {
        String before = everything();
        String file =
                """
                externalId,title,language,cities,topics,period,summary
                k1,A kitchen for everyone,en,Bradford,Education,since 2019,Neighbours cook.
                k1,Une cuisine pour tous,fr,,,,Les voisins cuisinent.
                k2,Walks through the quarter,en,Barcelona;Vinnitsya,education|roma,2019-2021,
                """;

        JsonPath plan = ADMIN.plan(file, "source=rpci");
        assertThat(plan.getString("data.state")).isEqualTo("planned");
        assertThat(plan.getMap("data.counts"))
                .containsEntry("rows", 3)
                .containsEntry("create", 3)
                .containsEntry("error", 0);
        assertThat(everything()).as("a plan changes nothing").isEqualTo(before);

        JsonPath applied = ADMIN.apply(plan.getLong("data.id"));
        assertThat(applied.getString("data.state")).isEqualTo("applied");
        assertThat(total("")).isEqualTo(Sample.PRACTICES + 2);
        String id = ADMIN.rows(plan.getLong("data.id")).getString("data[0].target");
        assertThat(practice(id).texts()).containsOnlyKeys("en", "fr");
        assertThat(practice(id).externalIds()).hasToString("[rpci:k1]");

        assertThat(ADMIN.plan(file, "source=rpci").getInt("data.counts.unchanged"))
                .isEqualTo(3);
        JsonPath undone = ADMIN.undo(plan.getLong("data.id"));
        assertThat(undone.getString("data.state")).isEqualTo("reversed");
        assertThat(everything()).isEqualTo(before);
        assertThat(Api.problem("/practices/" + id, 410).tombstone().reason()).contains("was undone");
    }

    private static String everything() {
        return Api.get("/practices?format=ndjson&include=texts")
                .asString()
                .replaceAll("\"revision\":\\d+,\"updatedAt\":\"[^\"]*\"", "");
    }
}
