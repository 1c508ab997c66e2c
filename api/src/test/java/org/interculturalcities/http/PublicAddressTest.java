package org.interculturalcities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(PublicAddressTest.Configured.class)
class PublicAddressTest {

    private static final String ADDRESS = "https://catalogue.example.org";

    public static class Configured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("catalogue.url", ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/practices?limit=2&q=school",
                "/api/v1/practices?limit=2&format=csv",
                "/api/v1/practices?format=atom",
                "/api/v1/practices/1",
                "/api/v1/practices/1/citation.bib",
                "/api/v1/catalogue.jsonld",
                "/api/v1/cities?limit=1",
                "/practices",
                "/fr/practices/a-welcoming-app",
                "/sitemap.xml",
                "/robots.txt"
            })
    void noLinkFollowsTheHostOfARequest(String path) {
        var answer = given().header("Host", "attacker.example.net")
                .header("X-Forwarded-Host", "attacker.example.net")
                .header("Forwarded", "host=attacker.example.net")
                .redirects()
                .follow(false)
                .get(path);
        assertThat(answer.statusCode()).isLessThan(400);
        assertThat(answer.headers() + answer.asString())
                .doesNotContain("attacker.example.net")
                .contains(ADDRESS);
    }

    @Test
    void anAddressWithAPathIsNoneForTheCatalogue() {
        for (String url :
                List.of("https://example.org/catalogue", "catalogue.example.org", "ftp://example.org", "https://a?b")) {
            assertThatThrownBy(() -> check(url, false, null)).hasMessageContaining("CATALOGUE_URL");
        }
        assertThatCode(() -> check(ADDRESS + "/", false, null)).doesNotThrowAnyException();
    }

    @Test
    void forwardedHeadersCountOnlyFromProxiesThatAreNamed() {
        assertThatThrownBy(() -> check(ADDRESS, true, null)).hasMessageContaining("TRUSTED_PROXIES");
        assertThatCode(() -> check(ADDRESS, true, List.of("10.0.0.2"))).doesNotThrowAnyException();
    }

    private static void check(String url, boolean isForwarded, List<String> proxies) {
        new PublicAddress()
                .configure(
                        new StartupEvent(),
                        () -> Optional.of(URI.create(url)),
                        isForwarded,
                        Optional.ofNullable(proxies));
    }
}
