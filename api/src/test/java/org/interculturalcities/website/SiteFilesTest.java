package org.interculturalcities.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFilesTest {

    private final SiteFiles files = new SiteFiles();

    @Test
    void aFileOfTheBuildIsFound() {
        assertThat(files.find("/index.html")).isPresent();
        assertThat(files.find("/_app/immutable/of-tests.js")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//index.html",
                "/./index.html",
                "/_app/../index.html",
                "/_app/.hidden",
                "/_app/",
                "/routes.txt",
                "/_app/immutable/of-tests.js.br",
                "/index.html%00",
                ""
            })
    void nothingElseIs(String path) {
        assertThat(files.find(path)).isEmpty();
    }

    @Test
    void aPathOfAnyDepthIsReadInOnePass() {
        for (String part : List.of("a/", "a", "-/", "a.", "/.")) {
            String path = "/" + part.repeat(200_000) + "a";
            assertTimeout(
                    Duration.ofSeconds(2), () -> assertThat(files.find(path)).isEmpty());
        }
    }
}
