package org.interculturalcities;

import static io.restassured.RestAssured.given;

import io.restassured.common.mapper.TypeRef;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary;

/** What the tests ask of the API. */
public final class Api {

    private static final TypeRef<Listing<PracticeSummary>> PRACTICES = new TypeRef<>() {};
    private static final TypeRef<Single<PracticeDetail>> PRACTICE = new TypeRef<>() {};
    private static final TypeRef<Listing<Map<String, Object>>> RECORDS = new TypeRef<>() {};

    private Api() {}

    /** Any answer; the path is after {@code /api/v1} or, as in a link, absolute. Nothing in it is encoded once more. */
    public static Response get(String path, String... headers) {
        var request = given().urlEncodingEnabled(false).redirects().follow(false);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get((path.startsWith("http") ? path : "/api/v1" + path).replace("?&", "?"));
    }

    public static Listing<PracticeSummary> practices(String query) {
        return ok(get(query.startsWith("http") ? query : "/practices" + query)).as(PRACTICES);
    }

    public static PracticeDetail practice(String idOrSlug, String... headers) {
        return ok(get("/practices/" + idOrSlug, headers)).as(PRACTICE).data();
    }

    public static Listing<Map<String, Object>> records(String path) {
        return ok(get(path)).as(RECORDS);
    }

    public static long total(String query) {
        return practices(query + (query.isEmpty() ? "?" : "&") + "limit=0")
                .meta()
                .total();
    }

    /** Follows {@code links.next} from the first page to the last. */
    public static List<PracticeSummary> walk(String query) {
        List<PracticeSummary> all = new ArrayList<>();
        for (String next = "/practices" + query; next != null; ) {
            Listing<PracticeSummary> page = ok(get(next)).as(PRACTICES);
            all.addAll(page.data());
            next = page.links().next();
        }
        return all;
    }

    public static Problem problem(String path, int status) {
        Response answer = get(path);
        answer.then().statusCode(status).contentType(Problem.MEDIA_TYPE);
        return answer.as(Problem.class);
    }

    private static Response ok(Response answer) {
        answer.then().statusCode(200);
        return answer;
    }
}
