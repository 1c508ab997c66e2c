package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practice;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import is applied and undone with the rights that its caller has at that moment, record by record. */
@QuarkusTest
class ReversalRightsTest {

    private static final Writer ADMIN = Writer.ADMIN;

    private ImportClient rpci = ImportClient.ADMIN;
    private String bradford = "";
    private List<String> ids = List.of();

    @BeforeEach
    void join() {
        rpci = ImportClient.with("coordinator", "rpci");
        bradford = "/memberships/"
                + ADMIN.post("/memberships", Map.of("network", "rpci", "city", "gb-bradford"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("data.id");
        ids = targets(applied("title,language,cities,period\nA bench,en,Bradford,2011\nA table,en,Cascais,2011\n"));
    }

    @AfterEach
    void cleanUp() {
        ids.forEach(id -> ADMIN.send(Method.DELETE, "/practices/" + id, null, "If-Match", "*"));
        ADMIN.send(Method.DELETE, bradford, null, "If-Match", "*");
    }

    @Test
    void anUndoingLeavesWhatTheCallerMayNoLongerWrite() {
        long task = applied("id,period\n%s,2012\n%s,2012\n".formatted(ids.get(0), ids.get(1)));
        leave();

        rpci.undo(task);

        assertThat(reversals(task)).containsExactly("not-allowed", "undone");
        assertThat(practice(ids.get(0)).period().text()).isEqualTo("2012");
        assertThat(practice(ids.get(1)).period().text()).isEqualTo("2011");
    }

    @Test
    void anUndoingLeavesWhatTheCallerMightNotWriteAsItWas() {
        long task = applied("id,cities\n%s,Cascais\n".formatted(ids.get(0)));
        leave();

        rpci.undo(task);

        assertThat(reversals(task)).containsExactly("not-allowed");
        assertThat(practice(ids.get(0)).cities()).extracting("id").containsExactly("pt-cascais");
    }

    @Test
    void anUndoingDeletesNothingThatTheCallerMayNoLongerWrite() {
        long task = applied("title,language,cities\nA chair,en,Bradford\n");
        String made = targets(task).get(0);
        leave();

        rpci.undo(task);

        assertThat(reversals(task)).containsExactly("not-allowed");
        ADMIN.delete(made, "").then().statusCode(204);
    }

    @Test
    void anAdminUndoesWhatItsCallerMayNoLongerWrite() {
        long task = applied("id,period\n%s,2012\n".formatted(ids.get(0)));
        leave();

        ImportClient.ADMIN.undo(task);

        assertThat(reversals(task)).containsExactly("undone");
        assertThat(practice(ids.get(0)).period().text()).isEqualTo("2011");
    }

    @Test
    void aPlanIsRefusedOnceACityOfItHasLeft() {
        long task = rpci.plan("id,period\n%s,2012\n".formatted(ids.get(0)), "").getLong("data.id");
        leave();

        rpci.step(task, "application").then().statusCode(403);

        assertThat(practice(ids.get(0)).period().text()).isEqualTo("2011");
    }

    @Test
    void aPlanIsRefusedOnceTheTokenIsRevoked() {
        long task = rpci.plan("id,period\n%s,2012\n".formatted(ids.get(1)), "").getLong("data.id");
        String name = rpci.writer().get("/tokens/current").path("data.name");
        String token = ADMIN.get("/tokens").path("data.find { it.name == '%s' }.id".formatted(name));
        ADMIN.send(Method.DELETE, "/tokens/" + token, null).then().statusCode(204);

        rpci.step(task, "application").then().statusCode(401);

        assertThat(practice(ids.get(1)).period().text()).isEqualTo("2011");
    }

    private void leave() {
        ADMIN.patchAt(bradford, Map.of("status", "former")).then().statusCode(200);
    }

    private long applied(String file) {
        long id = rpci.plan(file, "").getLong("data.id");
        rpci.apply(id);
        return id;
    }

    private static List<String> targets(long task) {
        return ImportClient.ADMIN.rows(task).getList("data.target");
    }

    private static List<String> reversals(long task) {
        return ImportClient.ADMIN.rows(task).getList("data.reversal");
    }
}
