package org.interculturalcities.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.interculturalcities.Api.practice;
import static org.interculturalcities.Api.total;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportAttackTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @TestHTTPResource("/")
    URI service;

    @Test
    void aCoordinatorBringsNothingToTheCitiesOfOthers() {
        ImportClient reci = ImportClient.with("coordinator", "reci");
        long theirs = ADMIN.plan(
                        "externalId,language,title,cities\natt,en,A path by the river,Bradford\n", "source=reci")
                .getLong("data.id");
        ADMIN.apply(theirs);
        String id = ADMIN.rows(theirs).getString("data[0].target");
        try {
            for (String file : List.of(
                    "externalId,language,title,cities\nx1,en,Elsewhere,Bradford\n",
                    "externalId,language,title,cities\nx1,en,Here and elsewhere,Barcelona|Bradford\n",
                    "externalId,language,title,countries\nx1,en,Nowhere,ES\n",
                    "externalId,summary\natt,Taken over\n",
                    "externalId,cities\natt,Barcelona\n",
                    "id,summary\n" + id + ",Taken over\n",
                    "id,status\n" + id + ",archived\n",
                    "id,externalId\n" + id + ",mine\n")) {
                JsonPath plan = reci.plan(file, "onError=skip");
                assertThat(plan.getInt("data.counts.error")).as(file).isEqualTo(1);
                assertThat(reci.rows(plan.getLong("data.id")).getList("data[0].problems.code"))
                        .as(file)
                        .contains("not-yours");
                reci.apply(plan.getLong("data.id"));
            }
            JsonPath text = reci.plan("externalId,language,title\natt,es,Mío\n", "kind=translations");
            assertThat(text.getInt("data.counts.error")).isEqualTo(1);
            JsonPath membership = reci.plan("network,city\nICC,Barcelona\nreci,Bradford\n", "kind=memberships");
            assertThat(reci.rows(membership.getLong("data.id")).getList("data.action"))
                    .containsExactly("error", "create");
            reci.send("name,country\nX,GB\n".getBytes(), "kind=cities").then().statusCode(403);
            for (String path : List.of("", "/rows", "/problems.csv")) {
                reci.get(theirs + path).then().statusCode(404);
            }
            for (String step : List.of("application", "reversal", "cancellation")) {
                reci.step(theirs, step).then().statusCode(404);
            }
            assertThat(practice(id).summary()).isNull();
        } finally {
            ADMIN.undo(theirs);
        }
    }

    @Test
    void rightsAreThoseOfTheMomentOfApplying() {
        Writer admin = Writer.ADMIN;
        ImportClient rpci = ImportClient.with("coordinator", "rpci");
        String city = "{\"network\":\"rpci\",\"city\":\"gb-leeds\",\"from\":\"2020\"}";
        admin.post("/memberships", city).then().statusCode(201);
        long id = rpci.plan("title,language,cities\nA bench,en,Leeds\n", "").getLong("data.id");
        String tag = admin.get("/memberships/rpci.gb-leeds").header("ETag");
        admin.send(Method.DELETE, "/memberships/rpci.gb-leeds", null, "If-Match", tag)
                .then()
                .statusCode(204);

        long before = total("");
        rpci.step(id, "application").then().statusCode(oneOf(403, 412));
        assertThat(total("")).isEqualTo(before);
    }

    @Test
    void readersAndStrangersBringNothing() {
        ImportClient.with("reader").send("title\nx\n".getBytes(), "").then().statusCode(403);
        new ImportClient(new Writer("icat_nobody"))
                .send("title\nx\n".getBytes(), "")
                .then()
                .statusCode(401);
        given().body("title\nx\n")
                .contentType("text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(401);
        given().get("/api/v1/imports").then().statusCode(401);
    }

    @Test
    void aContributorBringsDraftsOfTheirOwn() {
        ImportClient contributor = ImportClient.with("contributor");

        JsonPath plan = contributor.plan(
                "title,language,cities,status\nA draft,en,Leeds,\nAt once,en,Leeds,published\n", "onError=skip");

        assertThat(contributor.rows(plan.getLong("data.id")).getList("data.action"))
                .containsExactly("create", "error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "slug", "createdAt", "updatedAt"})
    void whatTheCatalogueSettlesCannotBeSaid(String column) {
        JsonPath plan = ADMIN.plan("title,language,cities,%s\nMass assignment,en,Leeds,777\n".formatted(column), "");

        assertThat(ADMIN.rows(plan.getLong("data.id"))
                        .getList("data[0].changes.to")
                        .toString())
                .doesNotContain("777");
    }

    @Test
    void markupAndFormulasComeToNothing() {
        long id = ADMIN.plan(
                        "title,language,cities,summary\n"
                                + "\"<script>alert(1)</script>Soup <img src=x onerror=alert(1)>\",en,Leeds,"
                                + "\"=HYPERLINK(\"\"https://evil.example\"\")\"\n",
                        "source=markup")
                .getLong("data.id");
        ADMIN.apply(id);
        try {
            String made = ADMIN.rows(id).getString("data[0].target");
            assertThat(practice(made).title()).isEqualTo("Soup");
            assertThat(given().get("/api/v1/practices?format=csv&q=HYPERLINK").asString())
                    .contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"");
            assertThat(ADMIN.get(id + "/problems.csv").asString()).contains("'=HYPERLINK");
        } finally {
            ADMIN.undo(id);
        }
    }

    @Test
    void aKeyStandsForOneRequestOfOneCaller() {
        byte[] file = "externalId,title,language,cities\nkey,Soup,en,Leeds\n".getBytes();
        long first = ADMIN.send(file, "source=keys", "Idempotency-Key", "once")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("data.id");
        ADMIN.send(file, "source=keys", "Idempotency-Key", "once")
                .then()
                .statusCode(201)
                .body("data.id", equalTo((int) first));
        ADMIN.send(file, "source=others", "Idempotency-Key", "once").then().statusCode(422);
        ADMIN.send("title\nx\n".getBytes(), "source=keys", "Idempotency-Key", "once")
                .then()
                .statusCode(422);
        ImportClient another = ImportClient.with("coordinator", "icc");
        another.send(file, "source=keys", "Idempotency-Key", "once")
                .then()
                .statusCode(201)
                .body("data.id", not(equalTo((int) first)));
        ADMIN.send(file, "source=keys", "Idempotency-Key", "x".repeat(256))
                .then()
                .statusCode(400);
    }
}
