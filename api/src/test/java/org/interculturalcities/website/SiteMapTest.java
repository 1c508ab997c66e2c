package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.interculturalcities.Api;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteMapTest {

    @Test
    void robotsFindTheMap() {
        Web.get("/robots.txt").then().statusCode(200).body(containsString("Sitemap: http://localhost:"));
    }

    @Test
    void mapLeadsToEveryPracticeInEveryLanguage() {
        List<String> files = xml("/sitemap.xml").select("sitemap > loc").eachText();
        assertThat(files).hasSizeGreaterThan(1);
        long practices = files.stream()
                .map(file -> xml(file).select("url > loc").eachText())
                .flatMap(List::stream)
                .filter(address -> address.contains("/practices/"))
                .count();
        assertThat(practices).isEqualTo(8 * Api.total(""));
    }

    @Test
    void everyPageNamesItsOtherLanguagesAndWhenItWasChanged() {
        Document map = xml("/sitemaps/1.xml");
        assertThat(map.select("url").first().select("xhtml|link")).hasSize(8);
        assertThat(map.select("url").first().select("lastmod").text()).startsWith("20");
        Web.get("/sitemaps/99999.xml").then().statusCode(404);
    }

    private static Document xml(String path) {
        return Jsoup.parse(Web.get(path).then().statusCode(200).extract().asString(), Parser.xmlParser());
    }
}
