package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SharePictureTest {

    @ParameterizedTest
    @CsvSource({
        "/cities/gb-bradford, /share/en/cities/gb-bradford.png",
        "/ar/topics/education, /share/ar/topics/education.png",
        "/networks/icc, /share/en/networks/icc.png",
        "/collections/covid-19, /share/en/collections/covid-19.png",
        "/, /share/en/pages/home.png",
        "/uk/insights/coverage, /share/uk/pages/home.png",
        "/practices?topic=education, /share/en/pages/home.png",
        "/practices/pack, /share/en/pages/home.png"
    })
    void everyPageNamesAPictureThatIsThere(String page, String picture) throws IOException {
        String named = Web.page(page).select("meta[property=og:image]").attr("content");
        assertThat(URI.create(named).getPath()).isEqualTo(picture);
        Response answer = Web.get(picture);
        answer.then().statusCode(200).contentType("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(1200);
    }

    @Test
    void anUnchangedPictureIsNotSentAgain() {
        String picture = "/share/en/topics/education.png";
        String tag = Web.get(picture).header("ETag");
        Web.get(picture, "If-None-Match", tag).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/share/en/cities/nowhere.png",
                "/share/xx/cities/gb-bradford.png",
                "/share/en/tokens/1.png",
                "/share/en/pages/desk.png"
            })
    void whatHasNoPictureIsNotFound(String path) {
        Web.get(path).then().statusCode(404).body("status", is(404));
    }
}
