package org.interculturalcities.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = TestIssuer.class, restrictToAnnotatedClass = true)
class IssuedTokenAudienceTest {

    @Inject
    JWTParser parser;

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        expect(401, TestIssuer.sign(admin().audience("another-service")));
        Map<String, Object> claims = claims();
        claims.remove("aud");
        expect(401, TestIssuer.signAsIs(claims));
    }

    @Test
    void aTokenForSeveralAudiencesIsTaken() {
        expect(200, TestIssuer.sign(admin().audience(Set.of("another-service", TestIssuer.AUDIENCE))));
    }

    @ParameterizedTest
    @CsvSource({
        "typ,ID",
        "typ,id",
        "nonce,n-0S6_WzA2Mj",
        "at_hash,77QmUPtjPfzWtF2AnpK9RQ",
        "c_hash,LDktKdoQak3Pk0cnXxCltA"
    })
    void anIdTokenIsRefused(String claim, String value) {
        expect(401, TestIssuer.sign(admin().claim(claim, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "AT+JWT"})
    void aTokenThatSaysItIsAnAccessTokenIsTaken(String type) {
        expect(200, TestIssuer.signTyped(type, admin().claim("nonce", "n-0S6_WzA2Mj")));
    }

    @Test
    void aTokenOfAnotherTypeIsRefused() {
        expect(401, TestIssuer.signTyped("logout+jwt", admin()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "sub"})
    void aTokenWithoutExpiryOrSubjectIsRefused(String claim) {
        Map<String, Object> claims = claims();
        expect(200, TestIssuer.signAsIs(claims));
        claims.remove(claim);
        expect(401, TestIssuer.signAsIs(claims));
    }

    @Test
    void anIssuerWithoutAnAudienceFailsTheStart() {
        Optional<String> issuer = Optional.of(TestIssuer.address());
        assertThatThrownBy(() -> new JwtVerifier(issuer, Optional.empty(), parser).check(new StartupEvent()))
                .hasMessageContaining("MP_JWT_VERIFY_AUDIENCES");
        assertThatCode(() -> {
                    new JwtVerifier(issuer, Optional.of(List.of("catalogue")), parser).check(new StartupEvent());
                    new JwtVerifier(Optional.empty(), Optional.empty(), parser).check(new StartupEvent());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aPrincipalOfAnIssuerIsKnownByItsSubject() {
        new Writer(TestIssuer.sign(admin()))
                .get("/tokens/current")
                .then()
                .body("data.principal", is(TestIssuer.address() + "#248289761001"));
    }

    @Test
    void itCreatesNoImportSourceSinceItsRightsCannotBeCheckedLater() {
        new Writer(TestIssuer.sign(admin()))
                .post("/import-sources", Map.of("url", "https://example.org/list.csv", "every", "P1D"))
                .then()
                .statusCode(403);
    }

    private static void expect(int status, String token) {
        new Writer(token).get("/tokens/current").then().statusCode(status);
    }

    private static JwtClaimsBuilder admin() {
        return TestIssuer.claims(Set.of("admin"), List.of());
    }

    private static Map<String, Object> claims() {
        long now = Instant.now().getEpochSecond();
        return new HashMap<>(Map.of(
                "iss",
                TestIssuer.address(),
                "aud",
                TestIssuer.AUDIENCE,
                "sub",
                "248289761001",
                "upn",
                "maria",
                "groups",
                List.of("admin"),
                "iat",
                now,
                "exp",
                now + 300));
    }
}
