package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Cast;
import org.interculturalcities.Writer;
import org.interculturalcities.practice.Practice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticePageTest {

    private static final String TITLE = "Soup</title></script><script>alert(1)</script> \"for\" 'all' & <!--everyone";

    @Inject
    Cast cast;

    private Practice practice;
    private String path;

    @BeforeEach
    void publish() {
        practice = cast.publish(TITLE);
        path = "/practices/" + practice.slug();
    }

    @AfterEach
    void delete() {
        cast.delete(practice);
    }

    @Test
    void titlesAreTextWhateverTheyLookLike() {
        Document page = Web.page(path);
        assertThat(page.title()).isEqualTo(TITLE + " – Intercultural Catalogue");
        assertThat(page.select("h1").text()).isEqualTo(TITLE);
        assertThat(page.select("script:not([type])").eachText()).noneMatch(script -> script.contains("alert"));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(TITLE);
    }

    @Test
    void linkedDataSurvivesWhatTitlesLookLike() throws Exception {
        JsonNode data = data(Web.page(path), "CreativeWork");
        assertThat(data.path("name").asText()).isEqualTo(TITLE);
        assertThat(data.path("inLanguage").asText()).isEqualTo("en");
        assertThat(data.path("about").path(0).path("name").asText()).isEqualTo("Education");
        assertThat(data.path("spatialCoverage").path(0).path("name").asText()).isEqualTo("Bradford");
        assertThat(data.path("dateModified").asText()).startsWith("20");
        JsonNode crumbs = data(Web.page("/fr" + path), "BreadcrumbList").path("itemListElement");
        assertThat(crumbs.size()).isEqualTo(3);
        assertThat(crumbs.path(2).path("item").asText()).endsWith("/fr" + path);
    }

    @Test
    void textsCanBeReadWithoutScripts() {
        Document page = Web.page(path);
        assertThat(page.select("#ssr-content main article .lead").text()).isEqualTo("Neighbours cook for each other.");
        assertThat(page.select("main a[href=/cities/gb-bradford]").text()).isEqualTo("Bradford");
    }

    @Test
    void addressSaysTheLanguageOfThePage() {
        Document french = Web.page("/fr" + path);
        assertThat(french.select("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select("article [lang=en] h1").text()).isEqualTo(TITLE);
        assertThat(french.select("main a[href=/fr/practices?country=GB]").text())
                .isEqualTo("Royaume-Uni");
        assertThat(Web.page("/ar" + path).select("html").attr("dir")).isEqualTo("rtl");
        Web.get(path, "Accept-Language", "fr").then().header("Content-Language", "en");
    }

    @Test
    void everyPageNamesItselfInAllLanguages() {
        Document page = Web.page("/de" + path + "?utm_source=elsewhere");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/de" + path);
        List<Element> alternates = page.select("link[rel=alternate]");
        assertThat(alternates)
                .extracting(link -> link.attr("hreflang"))
                .containsExactly("en", "fr", "de", "es", "it", "pt", "uk", "ar", "x-default");
        assertThat(alternates.get(0).attr("href"))
                .startsWith("http")
                .endsWith(path)
                .doesNotContain("/en/");
        assertThat(alternates.get(8).attr("href")).isEqualTo(alternates.get(0).attr("href"));
    }

    @Test
    void formerSlugLeadsOnInTheSameLanguageAndWithTheSameQuestion() {
        Map<String, Object> title = Map.of("texts", Map.of("en", Map.of("title", "Soup for all of us")));
        Writer.ADMIN.patch(practice.recordId(), title).then().statusCode(200);
        Web.get("/fr" + path + "?lang=en")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/fr/practices/soup-for-all-of-us?lang=en"));
    }

    @Test
    void pageOfADeletedPracticeSaysSo() {
        Practice other = cast.publish("Bread for all");
        String query = "?replacedBy=" + practice.recordId();
        Writer.ADMIN.delete(other.recordId(), query).then().statusCode(204);
        Web.get("/practices/" + other.recordId())
                .then()
                .statusCode(410)
                .header("ETag", nullValue())
                .contentType("text/html;charset=UTF-8")
                .body(containsString("This practice was removed"))
                .body(containsString("href=\"" + path + "\""));
    }

    @Test
    void unknownPracticeIsNotFound() {
        Web.get("/practices/nobody-did-this")
                .then()
                .statusCode(404)
                .body(containsString("noindex,follow"))
                .body(containsString("Page not found"))
                .body(not(containsString("canonical")));
    }

    @Test
    void visitorWhoHasThePageIsToldSo() {
        String tag = Web.get(path).then().statusCode(200).extract().header("ETag");
        Web.get(path, "If-None-Match", tag)
                .then()
                .statusCode(304)
                .header("Cache-Control", "no-cache")
                .header("ETag", endsWith("\""));
        Web.get("/fr" + path, "If-None-Match", tag).then().statusCode(200);
    }

    @Test
    void nobodyMayRunScriptsOnAPageOrShowItInAFrame() {
        Web.get(path)
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'self'; script-src 'self' 'sha256-"))
                .header("Content-Security-Policy", endsWith("; frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Permissions-Policy", containsString("geolocation=()"));
    }

    private static JsonNode data(Document page, String type) throws Exception {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode data = new ObjectMapper().readTree(script.data());
            if (data.path("@type").asText().equals(type)) {
                return data;
            }
        }
        throw new AssertionError("No " + type);
    }
}
