package org.interculturalcities.editing.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Membership.Status;
import org.interculturalcities.revision.EntitySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinators propose members, and get no rights by it before an admin confirms them. */
@QuarkusTest
class MembershipConfirmationTest {

    private static final Writer ADMIN = Writer.ADMIN;

    @Inject
    EntitySerializer records;

    private Writer rpci = ADMIN;
    private ImportClient file = ImportClient.ADMIN;
    private String practice = "";

    @BeforeEach
    void publishInBergen() {
        rpci = Writer.with("coordinator", "rpci");
        file = new ImportClient(rpci);
        practice = Writer.written(ADMIN.post(
                        "/practices",
                        Map.of(
                                "originalLanguage",
                                "en",
                                "texts",
                                Map.of("en", Map.of("title", "Of Bergen alone")),
                                "cities",
                                List.of("no-bergen"),
                                "status",
                                "published",
                                "contact",
                                Map.of("name", "Kari Nordmann", "public", false))))
                .id();
    }

    @AfterEach
    void cleanUp() {
        ADMIN.send(Method.DELETE, "/practices/" + practice, null, "If-Match", "*");
        Api.records("/memberships?network=rpci&city=no-bergen&city=no-oslo")
                .data()
                .forEach(membership -> ADMIN.deleteAt("/memberships/" + membership.get("id"), "")
                        .then()
                        .statusCode(204));
    }

    @Test
    void aProposedMemberGivesNoRightsBeforeAnAdminConfirmsIt() {
        String bergen = join(rpci, Map.of());
        assertHasNoRights();

        change(rpci, bergen, Map.of("status", "former"));
        change(rpci, bergen, Map.of("status", "member")).body("data.confirmed", is(false));
        assertHasNoRights();

        change(ADMIN, bergen, Map.of("confirmed", true)).body("data.confirmed", is(true));
        rpci.get("/practices/" + practice).then().body("data.contact.name", is("Kari Nordmann"));
        rpci.patch(practice, Map.of("license", "CC0-1.0")).then().statusCode(200);
    }

    @Test
    void aMemberProposedByAFileGivesNoRightsEither() {
        long id = planned("network,city\nrpci,Bergen\n", "kind=memberships");
        file.apply(id);
        assertHasNoRights();

        assertThat(file.rows(id).getList("data[0].changes.findAll { it.field == 'confirmed' }.to"))
                .containsExactly(false);
        long own = planned("id,license\n" + practice + ",CC0-1.0\n", "onError=skip");
        assertThat(file.rows(own).getList("data[0].problems.code")).containsExactly("not-yours");
    }

    @Test
    void aMemberThatWasProposedStaysAProposalWhoeverAppliesThePlan() {
        long id = planned("network,city\nrpci,Bergen\n", "kind=memberships");

        ImportClient.ADMIN.apply(id);

        Api.get("/memberships?network=rpci&city=no-bergen").then().body("data.confirmed", contains(false));
    }

    @Test
    void aMembershipDeletedAndMadeAnewIsAProposal() {
        String bergen = join(ADMIN, Map.of());

        rpci.deleteAt(bergen, "").then().statusCode(204);
        join(rpci, Map.of());

        assertHasNoRights();
    }

    @Test
    void aCoordinatorCannotSayThatItIsConfirmed() {
        propose(rpci, Map.of("confirmed", true))
                .statusCode(422)
                .body("errors.pointer", contains("/confirmed"))
                .body("errors[0].message", containsString("admin"));
        String bergen = join(rpci, Map.of("confirmed", false));
        rpci.patchAt(bergen, Map.of("confirmed", true)).then().statusCode(422);

        long plan = planned("network,city,confirmed\nrpci,Oslo,true\n", "kind=memberships&onError=skip");
        assertThat(file.rows(plan).getList("data[0].problems.column")).containsExactly("confirmed");
    }

    @Test
    void aCoordinatorKeepsAConfirmationOnlyWhileTheyWidenNothing() {
        String bergen = join(ADMIN, Map.of("from", "2015"));

        change(rpci, bergen, Map.of("from", "2016", "to", "2020")).body("data.confirmed", is(true));
        change(rpci, bergen, nothing("to")).body("data.confirmed", is(false));
        assertHasNoRights();

        change(ADMIN, bergen, Map.of("confirmed", true));
        change(rpci, bergen, Map.of("city", "no-oslo")).body("data.confirmed", is(false));
        change(ADMIN, bergen, Map.of("note", "Looked at")).body("data.confirmed", is(false));
    }

    @Test
    void whatAnAdminWritesIsConfirmedUnlessTheySayOtherwise() {
        String bergen = join(ADMIN, Map.of("confirmed", false));
        Api.get("/memberships?network=rpci&confirmed=false").then().body("data.city.id", contains("no-bergen"));
        Api.get("/memberships?city=no-bergen&network=rpci&confirmed=true")
                .then()
                .body("data", empty());

        ADMIN.putAt(bergen, Map.of("network", "rpci", "city", "no-bergen"))
                .then()
                .statusCode(200)
                .body("data.confirmed", is(true));

        Api.get("/memberships?network=rpci&confirmed=false").then().body("data", empty());
        assertThat(Api.problem("/memberships?confirmed=perhaps", 400).errors())
                .extracting(Problem.Cause::allowed)
                .containsExactly(List.of("false", "true"));
    }

    @Test
    void undoingAnImportConfirmsNothing() {
        String bergen = join(ADMIN, Map.of("from", "2015"));
        long left = planned("network,city,from,to\nrpci,Bergen,2015,2020\n", "kind=memberships");
        file.apply(left);
        Api.get(bergen).then().body("data.to", is("2020")).body("data.confirmed", is(true));

        file.undo(left);

        Api.get(bergen).then().body("data.to", nullValue());
        assertHasNoRights();
    }

    @Test
    void aProposalIsNoMoreThanThatOnceItsCityIsMerged() {
        ADMIN.post("/cities", Map.of("name", "Bjørgvin", "country", "NO", "kind", "city"))
                .then()
                .statusCode(201);
        propose(rpci, Map.of("city", "no-bjorgvin")).statusCode(201);

        ADMIN.merge("/cities/no-bjorgvin", Map.of("id", "no-bergen")).then().statusCode(200);

        Api.get("/memberships?network=rpci&city=no-bergen").then().body("data", hasSize(1));
        assertHasNoRights();
    }

    @Test
    void aMembershipInTheLogFromBeforeThereWereProposalsIsConfirmed() {
        Membership proposal = new Membership("1", "rpci", "no-bergen", Status.MEMBER).setConfirmed(false);
        ObjectNode state = (ObjectNode) records.state(proposal);
        assertThat(((Membership) records.parse("membership", state)).isConfirmed())
                .isFalse();

        state.remove("confirmed");

        assertThat(((Membership) records.parse("membership", state)).isConfirmed())
                .isTrue();
    }

    private void assertHasNoRights() {
        rpci.get("/practices/" + practice).then().statusCode(200).body("data.contact", nullValue());
        rpci.patch(practice, Map.of("license", "CC0-1.0")).then().statusCode(403);
        rpci.delete(practice, "").then().statusCode(403);
    }

    private static String join(Writer writer, Map<String, Object> more) {
        return "/memberships/" + propose(writer, more).statusCode(201).extract().path("data.id");
    }

    private static ValidatableResponse propose(Writer writer, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of("network", "rpci", "city", "no-bergen"));
        form.putAll(more);
        return writer.post("/memberships", form).then();
    }

    private static ValidatableResponse change(Writer writer, String path, Map<String, Object> patch) {
        return writer.patchAt(path, patch).then().statusCode(200);
    }

    private long planned(String rows, String query) {
        return file.plan(rows, query).getLong("data.id");
    }

    private static Map<String, Object> nothing(String field) {
        Map<String, Object> patch = new HashMap<>();
        patch.put(field, null);
        return patch;
    }
}
