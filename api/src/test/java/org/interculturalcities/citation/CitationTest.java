package org.interculturalcities.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.interculturalcities.Api;
import org.interculturalcities.Fixtures;
import org.interculturalcities.practice.Practice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CitationTest {

    private static final String TITLE = "Soup & {bread}, 100% shared_by #all ~ a\\b";

    @Inject
    Fixtures cast;

    private Practice practice;

    @BeforeEach
    void publish() {
        practice = cast.publish(TITLE);
    }

    @AfterEach
    void delete() {
        cast.delete(practice);
    }

    @Test
    void bibtexEscapesWhatLatexWouldRead() {
        String bibtex = cite("bib", "application/x-bibtex");
        assertThat(bibtex)
                .startsWith("@online{" + practice.slug() + ",\n")
                .contains("keywords = {Bradford,")
                .doesNotContain("author")
                .contains(
                        "title = {{Soup \\& \\{bread\\}, 100\\% shared\\_by \\#all \\textasciitilde  a\\textbackslash b}}")
                .contains("url = {http://localhost:")
                .endsWith("}\n");
    }

    @Test
    void risHasALineForEachField() {
        assertThat(cite("ris", "application/x-research-info-systems"))
                .startsWith("TY  - ELEC\r\nTI  - " + TITLE + "\r\n")
                .contains("KW  - Bradford\r\nKW  - Education\r\n")
                .endsWith("ER  - \r\n");
    }

    @Test
    void cslIsAListOfOne() {
        Api.get("/practices/" + practice.slug() + "/citation.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.citationstyles.csl+json"))
                .body("size()", is(1))
                .body("[0].type", is("webpage"))
                .body("[0].title", is(TITLE))
                .body("[0].keyword", startsWith("Bradford,"))
                .body("[0].author", nullValue())
                .body("[0].issued.'date-parts'[0].size()", is(3));
    }

    @Test
    void linkedDataIsOfSchemaOrg() {
        Api.get("/practices/" + practice.slug() + "/practice.jsonld?lang=en")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .header("ETag", startsWith("\""))
                .body("'@context'", is("https://schema.org"))
                .body("'@id'", endsWith("/api/v1/practices/" + practice.recordId()))
                .body("temporalCoverage", is("2016/.."))
                .body("about.name", contains("Education"))
                .body("spatialCoverage[0].name", is("Bradford"))
                .body("spatialCoverage[0].geo.'@type'", is("GeoCoordinates"));
    }

    @Test
    void anEarlierSlugLeadsToTheSameFile() {
        String earlier = practice.slug();
        cast.save(practice.setSlug("soup-and-bread"));
        Api.get("/practices/" + earlier + "/citation.bib")
                .then()
                .statusCode(308)
                .header("Location", containsString("/practices/soup-and-bread/citation.bib"));
    }

    @Test
    void anUnknownFormatOrPracticeIsAProblem() {
        Api.get("/practices/" + practice.slug() + "/citation.docx").then().statusCode(404);
        Api.get("/practices/no-such-practice/citation.bib").then().statusCode(404);
    }

    private String cite(String ending, String type) {
        return Api.get("/practices/" + practice.slug() + "/citation." + ending)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asString();
    }
}
