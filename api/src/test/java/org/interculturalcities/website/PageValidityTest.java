package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of page as the W3C's validator sees it. */
@QuarkusTest
class PageValidityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ar",
                "/about",
                "/template",
                "/practices",
                "/practices?q=%22%3C%26&page=2",
                "/practices/together-for-stronger-communities",
                "/ar/practices/together-for-stronger-communities",
                "/topics",
                "/topics/education",
                "/cities",
                "/cities/gb-bradford",
                "/networks",
                "/uk/networks/reci",
                "/nowhere"
            })
    void isValidHtml(String path) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        byte[] page = Web.get(path).asByteArray();
        assertThat(validator.validate(new ByteArrayInputStream(page)).lines())
                .noneMatch(line -> line.contains("error"));
    }
}
