package org.interculturalcities.website;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the tests ask of the site. */
final class Web {

    private Web() {}

    /** Any answer, neither followed nor unpacked. */
    static Response get(String path, String... headers) {
        var request = given().urlEncodingEnabled(false).redirects().follow(false);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get(path);
    }

    /** The page that stands there. */
    static Document page(String path) {
        Response answer = get(path);
        answer.then().statusCode(200).contentType("text/html;charset=UTF-8");
        return Jsoup.parse(answer.asString());
    }
}
