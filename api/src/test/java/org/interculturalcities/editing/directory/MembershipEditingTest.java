package org.interculturalcities.editing.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.RevisionLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipEditingTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    RevisionLog log;

    @Test
    void aCityMayLeaveAndComeBack() {
        post("citta-del-dialogo", "gb-bradford", Map.of("from", "2012", "to", "2015"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/memberships/citta-del-dialogo.gb-bradford"))
                .body("data.status", is("member"));
        post("citta-del-dialogo", "gb-bradford", Map.of("from", "2014"))
                .statusCode(422)
                .body("errors[0].code", is("overlapping"))
                .body("errors[0].message", containsString("citta-del-dialogo.gb-bradford"));
        post("citta-del-dialogo", "gb-bradford", Map.of()).statusCode(422).body("errors[0].code", is("overlapping"));
        post("citta-del-dialogo", "gb-bradford", Map.of("from", "2015"))
                .statusCode(201)
                .body("data.id", is("citta-del-dialogo.gb-bradford.2"));
        Api.get("/networks/citta-del-dialogo/members?asOf=2014-06-30")
                .then()
                .body("data.id", hasItem("citta-del-dialogo.gb-bradford"));
        Api.get("/networks/citta-del-dialogo/members?asOf=2024-06-30")
                .then()
                .body("data.id", hasItem("citta-del-dialogo.gb-bradford.2"));
        ADMIN.deleteAt("/memberships/citta-del-dialogo.gb-bradford", "").then().statusCode(204);
        Api.get("/memberships/citta-del-dialogo.gb-bradford").then().statusCode(410);
        ADMIN.deleteAt("/memberships/citta-del-dialogo.gb-bradford.2", "")
                .then()
                .statusCode(204);
    }

    @Test
    void aNetworkAndACityMayBeGivenByName() {
        String id = post("Red de Ciudades Interculturales", "Vinnitsa", Map.of("from", "2031"))
                .statusCode(201)
                .body("data.id", is("reci.ua-vinnytsia"))
                .extract()
                .path("data.id");
        ADMIN.deleteAt("/memberships/" + id, "").then().statusCode(204);
        post("RECI", "Bradforde", Map.of())
                .statusCode(422)
                .body("errors.pointer", contains("/city"))
                .body("errors[0].message", is("Did you mean gb-bradford?"))
                .body("errors[0].allowed", contains("gb-bradford"));
    }

    @Test
    void practicesFollowTheMembershipsOfTheirCities() {
        long before = Api.total("?network=norway");
        long inBradford = Api.total("?city=gb-bradford");
        String id = post("norway", "gb-bradford", Map.of()).extract().path("data.id");
        assertThat(Api.total("?network=norway")).isEqualTo(before + inBradford);
        ADMIN.patchAt("/memberships/" + id, Map.of("status", "candidate"))
                .then()
                .statusCode(200);
        assertThat(Api.total("?network=norway")).isEqualTo(before);
        ADMIN.deleteAt("/memberships/" + id, "").then().statusCode(204);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ADMIN.post(
                        "/memberships",
                        Map.of(
                                "network", "unheard-of",
                                "city", "gb-nowhere",
                                "from", "2020-02-30",
                                "to", "soon",
                                "status", "friend",
                                "source", "s".repeat(201)))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/network", "/city", "/from", "/to", "/status", "/source"))
                .body("errors.find { it.pointer == '/network' }.allowed", hasItem("reci"))
                .body("errors.find { it.pointer == '/status' }.allowed", hasItem("index-only"));
        post("norway", "gb-bradford", Map.of("from", "2020-05", "to", "2020-04-30"))
                .statusCode(422)
                .body("errors[0].code", is("before-from"));
        ADMIN.post("/memberships", Map.of("id", "mine")).then().statusCode(422);
    }

    @Test
    void aCoordinatorWritesTheMembershipsOfTheirNetworksOnly() {
        Writer reci = Writer.with("coordinator", "reci");
        Map<String, Object> form = Map.of("network", "reci", "city", "gb-bradford", "from", "2021");
        reci.post("/memberships", Map.of("network", "rpci", "city", "gb-bradford"))
                .then()
                .statusCode(403)
                .body("detail", containsString("reci"));
        String path = "/memberships/"
                + reci.post("/memberships", form)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("data.id");
        reci.send(Method.PATCH, path, Map.of("to", "2023")).then().statusCode(428);
        reci.patchAt(path, Map.of("to", "2023")).then().statusCode(200).body("data.to", is("2023"));
        reci.patchAt(path, Map.of("network", "rpci")).then().statusCode(403);
        Writer rpci = Writer.with("coordinator", "rpci");
        rpci.patchAt(path, Map.of("network", "rpci")).then().statusCode(403);
        rpci.deleteAt(path, "").then().statusCode(403);
        Writer.with("contributor").patchAt(path, Map.of("to", "2022")).then().statusCode(403);
        reci.deleteAt(path, "").then().statusCode(204);
    }

    @Test
    void sayingTheSameOnceMoreIsNoRevision() {
        String path = "/memberships/"
                + post("norway", "gb-bradford", Map.of("from", "2010"))
                        .extract()
                        .path("data.id");
        long before = log.last();
        ADMIN.patchAt(path, Map.of("from", "2010")).then().statusCode(200);
        assertThat(log.last()).isEqualTo(before);
        ADMIN.deleteAt(path, "").then().statusCode(204);
    }

    @Test
    void ofThoseWhoSayTheSameAtOnceOneIsFirst() {
        List<Response> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number ->
                        post("icc-uk", "es-barcelona", Map.of()).extract().response())
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
        Api.records("/memberships?network=icc-uk&city=es-barcelona").data().forEach(membership -> ADMIN.deleteAt(
                        "/memberships/" + membership.get("id"), "")
                .then()
                .statusCode(204));
    }

    private static ValidatableResponse post(String network, String city, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of("network", network, "city", city));
        form.putAll(more);
        return ADMIN.post("/memberships", form).then();
    }
}
