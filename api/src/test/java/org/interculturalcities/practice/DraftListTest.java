package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.interculturalcities.Api;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftListTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    Fixtures cast;

    private final List<Practice> made = new ArrayList<>();
    private Practice draft;
    private Practice inReview;
    private Practice published;

    @BeforeEach
    void make() {
        draft = cast.draft("Zebrawood benches");
        inReview = cast.draft("Zebrawood tables").setStatus(Status.IN_REVIEW).setCategories(List.of("roma"), List.of());
        cast.save(inReview);
        published = cast.publish("Zebrawood chairs");
        made.addAll(List.of(draft, inReview, published));
    }

    @AfterEach
    void clear() {
        made.forEach(cast::delete);
    }

    private static Response list(String query) {
        return ADMIN.get("/practices?q=zebrawood&" + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Test
    void everyTokenReadsTheDraftsOfAll() {
        for (String role : List.of("reader", "contributor")) {
            Writer.with(role)
                    .get("/practices?q=zebrawood&status=draft")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("data.id", contains(draft.recordId()))
                    .body("data.status", contains("draft"))
                    .body("meta.total", is(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practices?status=draft",
                "/practices?status=published&status=archived",
                "/practices?status=in-review&format=csv",
                "/practices?status=draft&format=atom",
                "/facets?status=draft"
            })
    void withoutATokenThereAreNoDrafts(String path) {
        Api.problem(path, 401);
        String tag = ADMIN.get(path.replace("atom", "json")).header("ETag");
        Api.get(path, "If-None-Match", tag).then().statusCode(401);
        Api.get(path, "Authorization", "Bearer nobody").then().statusCode(401);
    }

    @Test
    void severalStatusesAreAlternatives() {
        assertThat(list("status=draft&status=in-review&sort=title").jsonPath().getList("data.title"))
                .containsExactly("Zebrawood benches", "Zebrawood tables");
        list("status=draft&status=published&status=in-review&facet=topic")
                .then()
                .body("meta.total", is(3))
                .body("data.status", containsInAnyOrder("draft", "in-review", "published"))
                .body("facets.topic.values.find { it.value == 'education' }.count", is(2))
                .body("facets.topic.values.find { it.value == 'roma' }.count", is(1));
    }

    @Test
    void aDraftIsFilteredSoughtAndCountedLikeAnyOther() {
        list("status=draft&topic=education&city=gb-bradford&year=2020").then().body("meta.total", is(1));
        list("status=draft&topic=roma")
                .then()
                .body("meta.total", is(0))
                .body("meta.without.parameter", contains("topic"))
                .body("meta.without.total", contains(1));
        ADMIN.get("/practices?q=zebrawod&status=draft").then().body("data.id", contains(draft.recordId()));
        ADMIN.get("/facets?q=zebrawood&status=in-review&facet=topic")
                .then()
                .statusCode(200)
                .body("facets.topic.values.find { it.value == 'roma' }.count", is(1))
                .body("facets.topic.values.find { it.value == 'education' }.count", is(0));
    }

    @Test
    void theReviewQueueHasTheLastChangedFirst() {
        Practice another = cast.draft("Zebrawood shelves").setStatus(Status.IN_REVIEW);
        made.add(another);
        cast.save(another);
        list("status=in-review&sort=updated").then().body("data.id", contains(another.recordId(), inReview.recordId()));
    }

    @Test
    void aWalkGivesEachRecordOnceInEveryFormat() {
        List<String> walked = new ArrayList<>();
        String next = "/practices?q=zebrawood&status=draft&status=in-review&status=published&limit=1";
        while (next != null) {
            Response page = ADMIN.get(next).then().statusCode(200).extract().response();
            walked.addAll(page.jsonPath().getList("data.id"));
            String link = page.path("links.next");
            next = link == null ? null : link.substring(link.indexOf("/practices"));
        }
        assertThat(walked).containsExactlyInAnyOrder(draft.recordId(), inReview.recordId(), published.recordId());
        for (String format : List.of("csv", "ndjson")) {
            assertThat(list("status=draft&fields=title&format=" + format).asString())
                    .contains("Zebrawood benches")
                    .doesNotContain("tables", "chairs");
        }
        list("status=draft&format=xlsx").then().header("Content-Type", startsWith("application/vnd"));
    }

    @Test
    void aFeedIsForEveryone() {
        ADMIN.get("/practices?status=draft&format=atom")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("not-in-a-feed"));
    }

    @Test
    void whatThePublicCannotSeeItCannotFindCountOrBeOffered() {
        cast.delete(published);
        Api.get("/practices?q=zebrawood&facet=topic")
                .then()
                .body("data", empty())
                .body("meta.spelling", is((Object) null));
        // Known to be a word, it would be looked for as it stands.
        assertThat(Api.get("/practices?q=zebrawoods").asString()).doesNotContainIgnoringCase("zebrawood benches");
        assertThat(Api.get("/suggestions?q=zebrawo").asString()).doesNotContain("Zebrawood");
        assertThat(Api.get("/practices?format=ndjson").asString()).doesNotContain("Zebrawood");
        Api.get("/practices?externalId=none:none").then().body("data.id", not(hasItem(draft.recordId())));
    }

    @Test
    void whatIsPublishedOrDeletedIsNoDraftAtOnce() {
        cast.save(draft.setStatus(Status.PUBLISHED));
        list("status=draft").then().body("data", empty());
        Api.get("/practices?q=zebrawood").then().body("data.status", contains("published", "published"));
        cast.save(draft.setStatus(Status.ARCHIVED));
        list("status=archived").then().body("data.id", contains(draft.recordId()));
        cast.delete(draft);
        list("status=archived&status=draft").then().body("data", empty());
    }
}
