package org.interculturalcities.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestIssuer.class, restrictToAnnotatedClass = true)
class JwtVerifierTest {

    @Test
    void aSignedTokenCarriesRoleAndNetworks() {
        new Writer(TestIssuer.sign(Set.of("staff", "coordinator"), List.of("reci")))
                .get("/tokens/current")
                .then()
                .statusCode(200)
                .body("data.name", startsWith("maria of http://127.0.0.1"))
                .body("data.role", is("coordinator"))
                .body("data.networks", contains("reci"))
                .body("data.expiresAt", notNullValue());
    }

    @Test
    void whatTheIssuerDidNotSignIsNoToken() {
        for (String token : List.of(
                TestIssuer.forge(Set.of("admin")),
                TestIssuer.expired(Set.of("admin")),
                TestIssuer.sign(Set.of("king"), List.of()),
                "eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiYWRtaW4iXX0.")) {
            new Writer(token).get("/tokens/current").then().statusCode(401);
        }
    }

    @Test
    void theCataloguesOwnTokensGoOnBeingTaken() {
        Writer.ADMIN.get("/tokens/current").then().statusCode(200).body("data.role", is("admin"));
    }
}
