package org.interculturalcities.editing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest {

    private static final Writer ADMIN = Writer.ADMIN;
    private static final String REASON = "The period is missing, says the reviewer";

    private Writer contributor;
    private String id;

    @BeforeEach
    void submit() {
        contributor = Writer.with("contributor");
        id = Writer.written(contributor.post(
                        "/practices",
                        Map.of(
                                "status", "in-review",
                                "originalLanguage", "en",
                                "texts", Map.of("en", Map.of("title", "A kitchen to review")))))
                .id();
    }

    @AfterEach
    void delete() {
        ADMIN.delete(id, "").then().statusCode(204);
    }

    @Test
    void aPracticeIsReturnedWithAReasonAnsweredAndSubmittedAgain() {
        comment(ADMIN, Map.of("status", "draft", "comment", REASON));
        comment(contributor, Map.of("comment", "Since when exactly?"));
        comment(ADMIN, Map.of("assignee", principal(ADMIN)));
        comment(contributor, Map.of("status", "in-review", "period", "since 2019"));

        Response history = Writer.with("reader").get("/practices/" + id + "/history");
        history.then()
                .body("data.review.kind", contains("submission", "assignment", "comment", "return", "submission"))
                .body("data.review.text", contains(null, null, "Since when exactly?", REASON, null))
                .body("data.review.assignee", contains(name(ADMIN), name(ADMIN), null, null, null))
                .body(
                        "data.who",
                        contains(name(contributor), name(ADMIN), name(contributor), name(ADMIN), name(contributor)))
                .body("data.changes.flatten().field", not(hasItem(startsWith("review"))));
    }

    @Test
    void theQueueNamesAuthorLastCommentAndReviewer() {
        comment(ADMIN, Map.of("status", "draft", "comment", REASON, "assignee", principal(ADMIN)));

        String practice = "data.find { it.id == '%s' }.review.".formatted(id);
        ADMIN.get("/practices?status=draft&status=in-review&limit=100&sort=updated")
                .then()
                .statusCode(200)
                .body(practice + "author", is(name(contributor)))
                .body(practice + "comment.text", is(REASON))
                .body(practice + "comment.who", is(name(ADMIN)))
                .body(practice + "assignee.principal", is(principal(ADMIN)));
    }

    @Test
    void everyCommentIsARevision() {
        long first = revision(comment(ADMIN, Map.of("comment", "Again")));
        long second = revision(comment(ADMIN, Map.of("comment", "Again")));
        assertThat(second).isGreaterThan(first);
        ADMIN.get("/practices/" + id + "/history").then().body("data.review.text", contains("Again", "Again", null));
    }

    @Test
    void nothingOfTheReviewIsEverPublic() throws Exception {
        comment(ADMIN, Map.of("comment", REASON, "assignee", principal(ADMIN)));
        comment(ADMIN, Map.of("status", "published"));

        Api.get("/practices/" + id).then().statusCode(200).body("data.review", nullValue());
        assertThat(Api.get("/practices/" + id + "/history").asString())
                .contains("A kitchen to review")
                .doesNotContain(REASON, "\"review\"", name(ADMIN), name(contributor));
        assertThat(Api.get("/changes?format=ndjson").asString()).doesNotContain(REASON, name(contributor));
        assertThat(Api.get("/practices?format=ndjson").asString()).doesNotContain(REASON, name(contributor));
        try (ZipInputStream archive = new ZipInputStream(Api.get("/archive").asInputStream())) {
            StringBuilder texts = new StringBuilder();
            while (archive.getNextEntry() != null) {
                texts.append(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(texts.toString()).contains("A kitchen to review").doesNotContain(REASON, name(contributor));
        }
        ADMIN.get("/practices/" + id + "/history").then().body("data.review.text", hasItem(REASON));
        comment(ADMIN, Map.of("status", "draft"));
        ADMIN.get("/practices/" + id)
                .then()
                .body("data.review.author", is(name(contributor)))
                .body("data.review.comment", nullValue());
    }

    @Test
    void aPublishedPracticeGetsNoComment() {
        ADMIN.patch(id, Map.of("status", "published", "comment", REASON))
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/comment")))
                .body("errors.code", is(List.of("published")));
    }

    @Test
    void onlyThoseWhoMayPublishAssignAndAreAssigned() {
        contributor
                .patch(id, Map.of("assignee", principal(contributor)))
                .then()
                .statusCode(422)
                .body("errors.code", is(List.of("not-yours")));
        ADMIN.patch(id, Map.of("assignee", principal(contributor)))
                .then()
                .statusCode(422)
                .body("errors.code", is(List.of("unknown-id")));
        Writer coordinator = Writer.with("coordinator", "rpci");
        comment(ADMIN, Map.of("assignee", principal(coordinator)));
        ADMIN.get("/practices/" + id).then().body("data.review.assignee.name", is(name(coordinator)));
        // Others keep the assignee when they write.
        comment(contributor, Map.of("period", "2019"));
        Map<String, Object> whole =
                Map.of("originalLanguage", "en", "texts", Map.of("en", Map.of("title", "A kitchen to review")));
        contributor.put(id, whole).then().statusCode(200);
        ADMIN.get("/practices/" + id).then().body("data.review.assignee.name", is(name(coordinator)));
    }

    @Test
    void anImportedDraftNamesItsAuthor() {
        ImportClient client = new ImportClient(ADMIN);
        long plan = client.plan("title,language,status\nA choir to review,en,draft\n", "source=review")
                .getLong("data.id");
        client.apply(plan);
        String imported = client.rows(plan).getString("data[0].target");
        ADMIN.get("/practices/" + imported).then().body("data.review.author", is(name(ADMIN)));
        ADMIN.delete(imported, "").then().statusCode(204);
    }

    private Response comment(Writer who, Map<String, Object> change) {
        Response response = who.patch(id, change);
        response.then().statusCode(200);
        return response;
    }

    private static long revision(Response response) {
        return response.jsonPath().getLong("data.revision");
    }

    private static String principal(Writer who) {
        return who.get("/tokens/current").path("data.principal");
    }

    private static String name(Writer who) {
        return who.get("/tokens/current").path("data.name");
    }
}
