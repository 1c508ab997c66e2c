package org.interculturalcities.importing;

import static io.restassured.RestAssured.given;

import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.interculturalcities.Api;
import org.interculturalcities.Sample;
import org.interculturalcities.Writer;
import org.interculturalcities.practice.view.PracticeSummary;

/** Someone who sends files. */
public record ImportClient(Writer writer) {

    public static final ImportClient ADMIN = new ImportClient(Writer.ADMIN);

    public static ImportClient with(String role, String... networks) {
        return new ImportClient(Writer.with(role, networks));
    }

    public Response send(byte[] file, String query, String... headers) {
        RequestSpecification request = given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + writer.token())
                .contentType("text/csv")
                .body(file);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.post("/api/v1/imports" + (query.isEmpty() ? "" : "?" + query));
    }

    /** The same, again after each 429: only so many files are taken in at once. */
    public Response sendWithRetries(byte[] file, String query, String... headers) {
        Response answer = send(file, query, headers);
        return answer.statusCode() == 429 ? sendWithRetries(file, query, headers) : answer;
    }

    public JsonPath plan(String file, String query) {
        return plan(file.getBytes(StandardCharsets.UTF_8), query);
    }

    public JsonPath plan(byte[] file, String query) {
        return send(file, query).then().statusCode(201).extract().jsonPath();
    }

    public JsonPath apply(long id) {
        return step(id, "application").then().statusCode(200).extract().jsonPath();
    }

    public JsonPath undo(long id) {
        return step(id, "reversal").then().statusCode(200).extract().jsonPath();
    }

    public Response step(long id, String step) {
        return given().header("Authorization", "Bearer " + writer.token()).post("/api/v1/imports/" + id + "/" + step);
    }

    /** Edits a row of a plan. */
    public Response edit(long id, int line, Object edit) {
        return writer.send(Method.PATCH, "/imports/" + id + "/rows/" + line, edit);
    }

    public JsonPath rows(long id) {
        return get(id + "/rows?limit=100").then().statusCode(200).extract().jsonPath();
    }

    public Response get(String path) {
        return writer.get("/imports/" + path);
    }

    /** Deletes whatever was brought in since the sample. */
    public static void cleanUp() {
        Api.walk("").stream()
                .map(PracticeSummary::id)
                .filter(id -> Long.parseLong(id) > Sample.PRACTICES)
                .forEach(id -> Writer.ADMIN.delete(id, "").then().statusCode(204));
    }
}
