package org.interculturalcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.interculturalcities.Writer;
import org.interculturalcities.http.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the service answers is what openapi.yaml says. */
@QuarkusTest
@TestProfile(OwnCatalogue.class)
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ApiDescription API = ApiDescription.read();
    private static final Map<String, Operation> OPERATIONS = new LinkedHashMap<>();
    private static final Map<String, String> RECORDS = new HashMap<>();

    @BeforeEach
    void makeARecordOfEachKind() {
        if (!RECORDS.isEmpty()) {
            return;
        }
        API.operations().forEach(operation -> OPERATIONS.put(operation.id(), operation));
        OPERATIONS.values().stream()
                .filter(operation -> operation.id().startsWith("create"))
                .forEach(create -> RECORDS.put(create.collection(), made(create, "11")));
        Operation issue = OPERATIONS.get("issueToken");
        Answer issued = ask(issue, write(issue, issue.path(), Examples.body(issue.id(), "11")), 201);
        RECORDS.put("tokens", data(issued).at("/token/id").asText());
        RECORDS.put("imports", planned("11").get("id").asText());
    }

    static Stream<String> reads() {
        return API.operations().stream().filter(Operation::isRead).map(Operation::id);
    }

    static Stream<String> trimmedReads() {
        return API.operations().stream()
                .filter(operation -> operation.isRead() && operation.takes("fields"))
                .map(Operation::id);
    }

    @Test
    void everyOperationHasAnExample() {
        assertThat(API.operations()).allSatisfy(operation -> {
            assertThat(operation.isRead() || Examples.BODIES.containsKey(operation.id()))
                    .as(operation.id())
                    .isTrue();
            assertThat(operation.parameters("path")).allSatisfy(parameter -> assertThat(targets(operation))
                    .noneMatch(target -> target.contains("{" + parameter.name() + "}")));
        });
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aReadAnswersInEachMediaTypeThatItDeclares(String id) {
        Operation operation = OPERATIONS.get(id);
        Set<String> seen = new HashSet<>();
        for (String target : targets(operation)) {
            for (String type : operation.mediaTypes()) {
                for (String query : List.of("", Examples.QUERIES.getOrDefault(id, "?"))) {
                    Request request = asAdmin("GET", target + query).with("Accept", type);
                    Answer answer = ask(operation, request, 200);
                    seen.add(answer.mediaType());

                    Request head = asAdmin("HEAD", target + query).with("Accept", type);
                    assertThat(ask(operation, head, 200).mediaType()).isEqualTo(answer.mediaType());
                    if (answer.headers().containsKey("ETag")) {
                        String tag = answer.headers().get("ETag");
                        ask(operation, request.with("If-None-Match", tag), 304);
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(operation.mediaTypes());
    }

    @ParameterizedTest
    @MethodSource("trimmedReads")
    void aReadAnswersWithTheFieldsThatAreAskedFor(String id) throws JsonProcessingException {
        Operation operation = OPERATIONS.get(id);
        Set<String> fields = names(API.recordSchema(operation).get("properties"));
        for (String target : targets(operation)) {
            for (String field : fields) {
                JsonNode data = data(ask(operation, asAdmin("GET", target + "?fields=" + field), 200));
                assertThat(data.isArray() ? data : List.of(data))
                        .allSatisfy(record -> assertThat(names(record)).isSubsetOf(field));
            }
            Answer refusal = ask(operation, asAdmin("GET", target + "?fields=nosuch"), 400);
            Problem.Cause cause =
                    JSON.readValue(refusal.text(), Problem.class).errors().get(0);
            assertThat(cause.parameter()).isEqualTo("fields");
            assertThat(cause.allowed()).containsExactlyInAnyOrderElementsOf(fields);
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aReadRefusesInTheDeclaredWay(String id) {
        Operation operation = OPERATIONS.get(id);
        String target = targets(operation).get(0);
        ask(operation, asAdmin("GET", target + "?nosuch=1"), 400);
        ask(operation, Request.of("GET", target).with("Authorization", "Bearer none"), 401, 429, 200);
        ask(operation, asAdmin("GET", target).with("Accept", "image/png"), 406, 200);
        if (operation.path().contains("{id}")) {
            ask(
                    operation,
                    asAdmin("GET", operation.path().replace("{id}", "nosuch").replace("{ending}", "bib")),
                    404);
        }
    }

    @ParameterizedTest
    @CsvSource({"Topic, 21", "Collection, 22", "City, 23", "Network, 24", "Membership, 25", "Practice, 26"})
    void aWriteAnswersAndRefusesInTheDeclaredWay(String kind, String n) {
        Operation create = OPERATIONS.get("create" + kind);
        Operation replace = OPERATIONS.get("replace" + kind);
        Operation change = OPERATIONS.get("change" + kind);
        Operation delete = OPERATIONS.get("delete" + kind);
        Operation get = OPERATIONS.get("get" + kind);
        if (!kind.equals("City")) {
            made(OPERATIONS.get("createCity"), n);
        }
        String body = Examples.body(create.id(), n);

        ask(create, write(create, create.path() + "?validateOnly=true", body), 200);
        ask(create, write(create, create.path() + "?fields=id&validateOnly=true", body), 200);
        String target = replace.path().replace("{id}", made(create, n));
        ask(create, write(create, create.path(), "{'nosuch':1}"), 422);
        ask(create, write(create, create.path(), "{"), 400);
        ask(create, write(create, create.path() + "?nosuch=1", body), 400);
        ask(create, asAdmin("POST", create.path()).withBody("text/plain", bytes(body)), 415);
        ask(create, asAdmin("POST", create.path()).withBody("junk", bytes(body)), 400, 415);
        ask(create, Request.of("POST", create.path()).withBody("application/json", bytes(body)), 401);
        ask(create, as(Writer.with("reader"), write(create, create.path(), body)), 403);

        for (Operation edit : List.of(replace, change)) {
            String words = Examples.body(edit.id(), n);
            ask(edit, write(edit, target, words), 428);
            ask(edit, write(edit, target, words).with("If-Match", "\"0-0\""), 412);
            ask(edit, write(edit, edit.path().replace("{id}", "nosuch"), words), 404);
            ask(edit, write(edit, target, words).with("If-Match", "*"), 200);
            ask(edit, write(edit, target + "?fields=id", words).with("If-Match", "*"), 200);
        }
        Operation merge = OPERATIONS.get("merge" + kind);
        if (merge != null) {
            String other = made(create, n + "9");
            String successor = merge.path().replace("{id}", other);
            ask(
                    merge,
                    write(merge, successor, Examples.body(merge.id(), n + "9")).with("If-Match", "*"),
                    200);
            ask(get, asAdmin("GET", get.path().replace("{id}", other)), 308);
        }
        ask(delete, asAdmin("DELETE", target), 428);
        ask(delete, asAdmin("DELETE", target + "?reason=told+twice").with("If-Match", "*"), 204);
        ask(get, asAdmin("GET", target), 410);
    }

    @Test
    void anImportAnswersInEachStateInTheDeclaredWay() {
        JsonNode plan = planned("14");
        assertThat(plan.get("state").asText()).isEqualTo("planned");
        String id = plan.get("id").asText();
        ask("applyImport", step("applyImport", id, "?validateOnly=true"), 200);
        ask("undoImport", step("undoImport", id, ""), 409);
        ask("applyImport", step("applyImport", id, "?fields=nosuch"), 400);
        ask("applyImport", step("applyImport", id, ""), 200, 202);
        assertThat(settled(id).get("state").asText()).isEqualTo("applied");
        ask("applyImport", step("applyImport", id, "?fields=state"), 200);
        ask("undoImport", step("undoImport", id, ""), 200, 202);
        assertThat(settled(id).get("state").asText()).isEqualTo("reversed");
        ask("listImportRows", asAdmin("GET", "/api/v1/imports/" + id + "/rows"), 200);

        String other = planned("15").get("id").asText();
        ask("replanImport", step("replanImport", other, "?columns=title:title&unknownColumns=reject"), 200, 202);
        assertThat(settled(other).at("/columns/1/reason").asText()).isEqualTo("chosen");
        ask("replanImport", step("replanImport", other, "?columns=title"), 400);
        Operation edit = OPERATIONS.get("editImportRow");
        String row = "/api/v1/imports/" + other + "/rows/2";
        ask(edit, write(edit, row, Examples.body(edit.id(), "15")), 200, 202);
        settled(other);
        ask(edit, write(edit, row, "{}"), 422);
        ask(edit, write(edit, "/api/v1/imports/" + other + "/rows/99", "{'skip':true}"), 404);
        ask("cancelImport", step("cancelImport", other, ""), 200);
        ask(edit, write(edit, row, "{'skip':true}"), 409);
        assertThat(settled(other).get("state").asText()).isEqualTo("cancelled");
        ask("listImports", asAdmin("GET", "/api/v1/imports"), 200);
    }

    @Test
    void aBulkEditIsAnImport() {
        Operation edit = OPERATIONS.get("planBulkEdit");
        String path = "/api/v1/imports/bulk-edit";
        String id = data(ask(edit, write(edit, path + "?topic=roma", Examples.body(edit.id(), "1")), 201, 202))
                .get("id")
                .asText();
        assertThat(settled(id).get("state").asText()).isEqualTo("planned");
        ask("cancelImport", step("cancelImport", id, ""), 200);
        ask(edit, write(edit, path + "?topic=astronomy", Examples.body(edit.id(), "1")), 400);
        ask(edit, write(edit, path, "{}"), 422);
    }

    @Test
    void anImportThatFailedShowsTheProblem() {
        String practice = made(OPERATIONS.get("createPractice"), "16");
        Operation plan = OPERATIONS.get("planImport");
        String file = "id,period\n" + practice + ",since 2020\n";
        String id = settled(data(ask(plan, sent(file), 201, 202)).get("id").asText())
                .get("id")
                .asText();
        Operation change = OPERATIONS.get("changePractice");
        ask(
                change,
                write(change, "/api/v1/practices/" + practice, "{'period':'1999'}")
                        .with("If-Match", "*"),
                200);

        ask("applyImport", step("applyImport", id, ""), 202, 412);
        assertThat(settled(id).at("/failure/status").asInt()).isEqualTo(412);

        Answer unreadable = ask(plan, sent("PK\u0003\u0004").with("Idempotency-Key", "unreadable"), 202, 422);
        if (unreadable.status() == 202) {
            JsonNode failed = settled(data(unreadable).get("id").asText());
            assertThat(failed.get("state").asText()).isEqualTo("failed");
            assertThat(failed.at("/failure/status").asInt()).isEqualTo(422);
        }
        ask(plan, sent("PK\u0003\u0004").with("Idempotency-Key", "unreadable"), 422);
    }

    @Test
    void aFileIsTakenOrRefusedInTheDeclaredWay() {
        Operation plan = OPERATIONS.get("planImport");
        String form =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\ntitle,language\r\n"
                        + "From a form,en\r\n--x--\r\n";
        ask(plan, asAdmin("POST", plan.path()).withBody("multipart/form-data; boundary=x", bytes(form)), 201, 202);
        ask(plan, asAdmin("POST", plan.path()).withBody("application/json", bytes("[{\"title\":\"Told\"}]")), 201, 202);
        ask(plan, asAdmin("POST", plan.path()).withBody("junk", bytes(form)), 400, 415);
        ask(plan, asAdmin("POST", plan.path()).withBody("multipart/form-data", bytes(form)), 400);
        ask(plan, asAdmin("POST", plan.path()).withBody("multipart/form-data; boundary=", bytes(form)), 415);
        ask(plan, Request.of("POST", plan.path()).withBody("text/csv", bytes(form)), 401);
        ask(plan, as(Writer.with("reader"), sent("title\nA\n")), 403);
        Request again = sent(Examples.body("planImport", "17")).with("Idempotency-Key", "contract");
        String id = data(ask(plan, again, 202)).get("id").asText();
        settled(id);
        assertThat(data(ask(plan, again, 201)).get("id").asText()).isEqualTo(id);
        String wrong = data(ask(plan, sent("nosuch\nx\n"), 201, 202)).get("id").asText();
        assertThat(settled(wrong).get("problems")).isNotEmpty();
        ask("getImportProblems", asAdmin("GET", "/api/v1/imports/" + wrong + "/problems.csv"), 200);
        ask("applyImport", step("applyImport", wrong, ""), 422);
    }

    @Test
    void aTokenIsIssuedAndRevokedInTheDeclaredWay() {
        Operation issue = OPERATIONS.get("issueToken");
        Operation revoke = OPERATIONS.get("revokeToken");
        Request request =
                write(issue, issue.path(), Examples.body(issue.id(), "18")).with("Idempotency-Key", "18");
        String id = data(ask(issue, request, 201)).at("/token/id").asText();
        ask(issue, request, 409);
        ask(issue, write(issue, issue.path(), "{}"), 422);
        ask(revoke, asAdmin("DELETE", revoke.path().replace("{id}", id)), 204);
        ask(revoke, asAdmin("DELETE", revoke.path().replace("{id}", "nosuch")), 404);
        ask("listTokens", as(Writer.with("reader"), Request.of("GET", issue.path())), 403);
    }

    @Test
    void anImportSourceAnswersAndRefusesInTheDeclaredWay() {
        Operation create = OPERATIONS.get("createImportSource");
        Operation change = OPERATIONS.get("changeImportSource");
        Operation delete = OPERATIONS.get("deleteImportSource");
        String body = Examples.body(create.id(), "19");
        String target = change.path().replace("{id}", made(create, "19"));
        ask(create, write(create, create.path() + "?fields=id,url", body), 201);
        ask(create, write(create, create.path(), "{'url':'https://example.org/','every':'PT1M','nosuch':1}"), 422);
        ask(create, write(create, create.path(), "{'url':'http://example.org/','every':'P1D'}"), 422);
        ask(create, as(Writer.with("reader"), write(create, create.path(), body)), 403);
        ask(create, Request.of("POST", create.path()).withBody("application/json", bytes(body)), 401);

        ask(change, write(change, target, Examples.body(change.id(), "19")), 200);
        ask(change, write(change, target, "{'every':null}"), 422);
        ask(change, as(Writer.with("contributor"), write(change, target, "{}")), 404);
        ask(delete, as(Writer.with("contributor"), Request.of("DELETE", target)), 404);
        ask(delete, asAdmin("DELETE", target), 204);
        ask(delete, asAdmin("DELETE", target), 404);
    }

    private static List<String> targets(Operation operation) {
        List<String> targets = List.of(operation.path());
        for (Operation.Parameter parameter : operation.parameters("path")) {
            String name = "{" + parameter.name() + "}";
            List<String> values = parameter.name().equals("id")
                    ? List.of(RECORDS.getOrDefault(operation.collection(), name))
                    : Examples.PATH.getOrDefault(parameter.name(), List.of(name));
            targets = targets.stream()
                    .flatMap(target -> values.stream().map(value -> target.replace(name, value)))
                    .toList();
        }
        return targets;
    }

    private static String made(Operation create, String n) {
        return data(ask(create, write(create, create.path(), Examples.body(create.id(), n)), 201))
                .get("id")
                .asText();
    }

    private static JsonNode planned(String n) {
        Answer answer = ask("planImport", sent(Examples.body("planImport", n)), 201, 202);
        return settled(data(answer).get("id").asText());
    }

    /** The import once there is nothing to do for it. */
    private static JsonNode settled(String id) {
        JsonNode task;
        do {
            task = data(ask("getImport", asAdmin("GET", "/api/v1/imports/" + id), 200));
        } while (Set.of("received", "planning", "applying", "reversing")
                .contains(task.get("state").asText()));
        return task;
    }

    private static Request sent(String file) {
        return asAdmin("POST", "/api/v1/imports").withBody("text/csv", bytes(file));
    }

    private static Request step(String operation, String id, String query) {
        return asAdmin("POST", OPERATIONS.get(operation).path().replace("{id}", id) + query);
    }

    private static Request asAdmin(String method, String target) {
        return as(Writer.ADMIN, Request.of(method, target));
    }

    private static Request as(Writer writer, Request request) {
        return request.with("Authorization", "Bearer " + writer.token());
    }

    private static Request write(Operation operation, String target, String body) {
        String type = operation.bodyTypes().iterator().next();
        return asAdmin(operation.method(), target).withBody(type, bytes(body.replace('\'', '"')));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Answer ask(String operation, Request request, Integer... statuses) {
        return ask(OPERATIONS.get(operation), request, statuses);
    }

    private static Answer ask(Operation operation, Request request, Integer... statuses) {
        Answer answer = request.send();
        assertThat(answer.status()).as("%s%n%s", request, answer).isIn((Object[]) statuses);
        assertThat(API.faults(operation, request, answer))
                .as("%s%n%s", request, answer)
                .isEmpty();
        return answer;
    }

    private static JsonNode data(Answer answer) {
        return answer.json().get("data");
    }

    private static Set<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return Set.copyOf(names);
    }
}
