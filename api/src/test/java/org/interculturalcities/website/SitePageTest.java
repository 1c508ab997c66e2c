package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SitePageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Intercultural Catalogue",
                "/practices | Practices – Intercultural Catalogue",
                "/topics/education | Education – Intercultural Catalogue",
                "/cities/gb-bradford | Bradford – Intercultural Catalogue",
                "/about | About the catalogue – Intercultural Catalogue",
                "/insights | Insights – Intercultural Catalogue",
                "/insights/coverage | Coverage matrix – Intercultural Catalogue"
            })
    void everyPageHasATitleOfItsOwn(String path, String title) {
        Document page = Web.page(path);
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void aChapterIsThereWhole() {
        Document page = Web.page("/fr/about/joining");
        assertThat(page.select("main p")).hasSize(4);
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly("/fr/networks", "/api/v1/templates/practices.xlsx");
        assertThat(page.select("main").text()).doesNotContain("[", "&");
    }

    @Test
    void aPageNamesItsFilesBeforeScriptsAskForThem() {
        Document page = Web.page("/ar/insights/coverage");
        assertThat(page.select("link[rel=modulepreload]").eachAttr("href"))
                .containsExactly("/_app/immutable/of-tests.js");
        assertThat(page.select("link[rel=preload][as=style]").eachAttr("href"))
                .containsExactly("/_app/immutable/of-tests.css");
        assertThat(Web.page("/practices/pack").select("link[rel=modulepreload]").eachAttr("href"))
                .containsExactly("/_app/immutable/of-pack.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/about/nothing", "/fr/nowhere", "/en/practices", "/cities/nowhere", "/practices/a/b"
            })
    void whatIsNoPageIsNotFound(String path) {
        Web.get(path)
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("noindex,follow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/practices", "/missing.png", "/_app/immutable/gone.js", "/routes.txt"})
    void whatAProgramAsksForInVainIsAProblem(String path) {
        Web.get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void oneAddressIsThePresentOne() {
        Web.get("/fr/practices/?q=soup").then().statusCode(308).header("Location", endsWith("/fr/practices?q=soup"));
        Web.get("/de/collections/covid-19").then().statusCode(200).body(containsString("COVID-19"));
        Web.get("/de/practices/pack?topic=roma").then().statusCode(200);
    }

    @Test
    void whatNoAddressMayHaveIsSetRight() {
        assertThat(WebsiteRoutes.valid("/practices?q=a|b[c]")).isEqualTo("/practices?q=a%7Cb%5Bc%5D");
        assertThat(WebsiteRoutes.valid("//elsewhere.example/|")).isEqualTo("/elsewhere.example/%7C");
    }

    @Test
    void listIsSearchedByAPlainForm() {
        Document page = Web.page("/practices?q=rumours&utm_source=x");
        assertThat(page.select("form[action=/practices] input[name=q]").attr("value"))
                .isEqualTo("rumours");
        assertThat(page.select("main li h3 a[href^=/practices/]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/practices?q=rumours");
    }

    @Test
    void aShortlistHasItsPracticesInTheirOrder() {
        Document page = Web.page("/shortlist?practices=46,8,none");
        assertThat(page.select("main li h3 a").eachAttr("href"))
                .containsExactly(
                        "/practices/roma-inclusion-policies-in-reggio-emilia-italy",
                        "/practices/the-inclusive-anchors-network");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(Web.page("/fr/shortlist").select("main .lead").text()).isNotBlank();
    }

    @Test
    void oneFilterIsAPageForSearchEnginesAndMoreAreNot() {
        assertThat(Web.page("/practices?topic=education").select("meta[name=robots]"))
                .isEmpty();
        assertThat(Web.page("/practices?topic=education&country=PT").select("meta[name=robots]"))
                .hasSize(1);
        assertThat(Web.page("/practices?topic=education&topic=housing").select("meta[name=robots]"))
                .hasSize(1);
    }

    @Test
    void aListSaysWhatWasAskedFor() {
        Document page = Web.page("/fr/practices?topic=education");
        assertThat(page.title()).matches("Thème : Éducation – \\d+ pratiques – .*");
        assertThat(page.select("main p").eachText()).contains("Thème : Éducation");
        assertThat(Web.page("/practices?topic=gardening").select("meta[name=robots]"))
                .hasSize(1);
    }

    @Test
    void listGoesOnByPlainLinks() {
        Document page = Web.page("/fr/practices?country=PT&page=2&country=ES");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("/fr/practices?country=ES&country=PT&page=2");
        assertThat(page.select("main nav a").eachAttr("href")).contains("/fr/practices?country=ES&country=PT");
    }

    @Test
    void whatTheListCannotAnswerIsLeftToTheScripts() {
        assertThat(Web.page("/practices?topic=nothing-of-the-kind").select("form"))
                .hasSize(1);
    }

    @Test
    void firstVisitIsMetInTheVisitorsLanguage() {
        Web.get("/", "Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5")
                .then()
                .statusCode(302)
                .header("Location", is("/fr"))
                .header("Vary", containsString("Accept-Language"));
        Web.get("/", "Accept-Language", "pl,en;q=0.5").then().statusCode(200);
        Web.get("/").then().statusCode(200);
    }

    @Test
    void whoCameFromThisSiteOrAsksForSomethingIsNotSentAway() {
        Web.get("/", "Accept-Language", "fr", "Referer", "http://localhost/fr")
                .then()
                .statusCode(200);
        Web.get("/", "Accept-Language", "fr", "Sec-Fetch-Site", "same-origin")
                .then()
                .statusCode(200);
        Web.get("/?from=elsewhere", "Accept-Language", "fr").then().statusCode(200);
        Web.get("/practices", "Accept-Language", "fr").then().statusCode(200).header("Content-Language", "en");
    }

    @Test
    void frontPageTellsMachinesOfTheWholeCatalogue() {
        String data =
                Web.page("/").select("script[type=application/ld+json]").first().data();
        assertThat(data).contains("\"@type\":\"Dataset\"").contains("/api/v1/archive");
    }

    @Test
    void hashedFilesAreKeptForGoodAndComeAsSmallAsTheVisitorTakes() {
        String path = "/_app/immutable/of-tests.js";
        Web.get(path, "Accept-Encoding", "gzip, br")
                .then()
                .statusCode(200)
                .contentType("text/javascript; charset=utf-8")
                .header("Content-Encoding", "br")
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff");
        Web.get(path, "Accept-Encoding", "br;q=0, gzip").then().header("Content-Encoding", "gzip");
        var plain = Web.get(path, "Accept-Encoding", "identity");
        plain.then().statusCode(200).body(startsWith("export const answer"));
        Web.get(path, "Accept-Encoding", "identity", "If-None-Match", plain.header("ETag"))
                .then()
                .statusCode(304);
    }

    @Test
    void nobodyReadsFilesBesidesTheSites() {
        Web.get("/_app/../../../application.properties").then().statusCode(404);
        Web.get("/%2e%2e/messages/en/site.json").then().statusCode(404);
        Web.get("/..%2fmessages/en/site.json").then().statusCode(404);
    }
}
