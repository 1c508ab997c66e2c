package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a plan on: what can be asked before, instead and long after. */
@QuarkusTest
class ImportStepTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;
    private static final String TOPIC_OF_THE_FIRST = "id,topics\n1,roma\n";

    @Inject
    Sql sql;

    @Inject
    CleanupJob cleanup;

    @AfterEach
    void leaveTheSampleAsItWas() {
        ImportClient.cleanUp();
    }

    @Test
    void whetherAPlanCanBeAppliedIsToldWithoutApplyingIt() {
        long id = ADMIN.plan(TOPIC_OF_THE_FIRST, "").getLong("data.id");
        ADMIN.step(id, "application?validateOnly=true").then().statusCode(200).body("data.state", is("planned"));
        ADMIN.step(id, "reversal?validateOnly=true").then().statusCode(409);
        ADMIN.step(id, "application?validateOnly=perhaps").then().statusCode(400);

        List<String> before = Api.get("/practices/1").jsonPath().getList("data.topics.id");
        Writer.ADMIN.patch("1", Map.of("topics", List.of("education"))).then().statusCode(200);
        ADMIN.step(id, "application?validateOnly=true").then().statusCode(412);
        Writer.ADMIN.patch("1", Map.of("topics", before)).then().statusCode(200);
        ADMIN.step(id, "cancellation?validateOnly=true").then().statusCode(200).body("data.state", is("planned"));
        ADMIN.step(id, "cancellation").then().statusCode(200).body("data.state", is("cancelled"));
    }

    @Test
    void aPlanWithErrorsCannotBeAppliedAndSaysSoBefore() {
        long id = ADMIN.plan("externalId,title,cities\nk1,Untold,nowhere at all\n", "source=rpci")
                .getLong("data.id");
        ADMIN.step(id, "application?validateOnly=true").then().statusCode(422);
        ADMIN.step(id, "application").then().statusCode(422);
    }

    @Test
    void theSameFileAfterAnApplicationThatWasRefusedIsAnsweredWithItsPlan() {
        byte[] file = TOPIC_OF_THE_FIRST.getBytes(StandardCharsets.UTF_8);
        long id =
                ADMIN.send(file, "", "Idempotency-Key", "step-test").jsonPath().getLong("data.id");
        List<String> before = Api.get("/practices/1").jsonPath().getList("data.topics.id");
        Writer.ADMIN.patch("1", Map.of("topics", List.of("education"))).then().statusCode(200);
        ADMIN.step(id, "application").then().statusCode(412);
        Writer.ADMIN.patch("1", Map.of("topics", before)).then().statusCode(200);

        JsonPath again = ADMIN.send(file, "", "Idempotency-Key", "step-test")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(again.getLong("data.id")).isEqualTo(id);
        assertThat(again.getString("data.state")).isEqualTo("planned");
    }

    @Test
    void whatIsOnItsWayCanBeCancelledToo() {
        long id = ADMIN.plan(TOPIC_OF_THE_FIRST, "").getLong("data.id");
        // As if a node had died over it, and no other had taken it up yet.
        sql.update("update import set state = 'planning' where id = ?", update -> update.setLong(1, id));
        ADMIN.step(id, "cancellation").then().statusCode(200).body("data.state", is("cancelled"));
        ADMIN.get(Long.toString(id)).then().body("data.state", is("cancelled"));
    }

    @Test
    void filesOfLongAgoAreForgottenButNotThatTheyWere() {
        long id = ADMIN.plan("externalId,title,language,contact\nk2,Someone to ask,en,A. Person <a@example.org>\n", "")
                .getLong("data.id");
        long recent = ADMIN.plan(TOPIC_OF_THE_FIRST, "").getLong("data.id");
        sql.update(
                "update import set created_at = created_at - interval '91 days' where id = ?",
                update -> update.setLong(1, id));

        cleanup.run();

        ADMIN.get(Long.toString(id)).then().body("data.state", is("cancelled")).body("data.counts.rows", is(1));
        ADMIN.get(id + "/rows").then().body("data[0].changes", empty()).body("data[0].line", is(2));
        ADMIN.get(id + "/problems.csv").then().statusCode(410);
        ADMIN.get(recent + "/problems.csv").then().statusCode(200);
        assertThat(sql.query(
                        "select count(*) from import_row where import = ? and patch is not null",
                        ask -> ask.setLong(1, id),
                        row -> row.getLong(1)))
                .containsExactly(0L);
    }
}
