package org.interculturalcities;

import static io.restassured.RestAssured.given;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.practice.view.PracticeDetail;

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
        return patchAt("/practices/" + id, body);
    }

    public Response put(String id, Object body) {
        return putAt("/practices/" + id, body);
    }

    public Response delete(String id, String query) {
        return deleteAt("/practices/" + id, query);
    }

    /** Changes a record of any kind as it was just read. */
    public Response patchAt(String path, Object body) {
        return send(Method.PATCH, path, body, "If-Match", tag(path));
    }

    public Response putAt(String path, Object body) {
        return send(Method.PUT, path, body, "If-Match", tag(path));
    }

    public Response deleteAt(String path, String query) {
        return send(Method.DELETE, path + query, null, "If-Match", tag(path));
    }

    /** Has a record answered for by another, as both were just read. */
    public Response merge(String path, Map<String, Object> successor) {
        return send(Method.PUT, path + "/successor", successor, "If-Match", tag(path));
    }

    private static String tag(String path) {
        return ADMIN.get(path).header("ETag");
    }

    /** A practice that was written. */
    public static PracticeDetail written(Response answer) {
        return answer.then().extract().jsonPath().getObject("data", PracticeDetail.class);
    }
}
