package org.interculturalcities;

import static io.restassured.RestAssured.given;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.practice.PracticeDetail;

/** Someone who writes through the API, with a token. */
public record Writer(String token) {

    public static final Writer ADMIN = new Writer("the-token-of-the-admin-of-all-tests");

    private static int made;

    /** A new token of a role, and of networks if it needs them. */
    public static Writer with(String role, String... networks) {
        Map<String, Object> form = Map.of("name", role + " " + ++made, "role", role, "networks", Set.of(networks));
        Response issued = ADMIN.send(Method.POST, "/tokens", form);
        return new Writer(issued.then().statusCode(201).extract().path("data.secret"));
    }

    public Response send(Method method, String path, Object body, String... headers) {
        RequestSpecification request = given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .contentType("application/json");
        if (body != null) {
            request.body(body);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.request(method, "/api/v1" + path);
    }

    public Response get(String path) {
        return send(Method.GET, path, null);
    }

    public Response post(String path, Object body) {
        return send(Method.POST, path, body);
    }

    /** Changes a practice as it was just read. */
    public Response patch(String id, Object body) {
        return send(Method.PATCH, "/practices/" + id, body, "If-Match", tag(id));
    }

    public Response put(String id, Object body) {
        return send(Method.PUT, "/practices/" + id, body, "If-Match", tag(id));
    }

    public Response delete(String id, String query) {
        return send(Method.DELETE, "/practices/" + id + query, null, "If-Match", tag(id));
    }

    private static String tag(String id) {
        return ADMIN.get("/practices/" + id).header("ETag");
    }

    /** A practice that was written. */
    public static PracticeDetail written(Response answer) {
        return answer.then().extract().jsonPath().getObject("data", PracticeDetail.class);
    }
}
