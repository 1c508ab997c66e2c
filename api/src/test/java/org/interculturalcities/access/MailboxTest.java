package org.interculturalcities.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interculturalcities.Writer;
import org.interculturalcities.mail.MailServer;
import org.interculturalcities.mail.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where e-mails to principals go. */
@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = TestIssuer.class, restrictToAnnotatedClass = true)
class MailboxTest {

    @Inject
    Principals principals;

    @Test
    void aTokenSaysWhereNoticesGo() {
        String principal =
                issue(Map.of("name", "Eva", "role", "reader", "email", " eva@example.org ", "language", "de"));
        assertThat(mailbox(principal)).contains(new Mailbox("eva@example.org", "de"));

        Writer.ADMIN
                .get("/tokens")
                .then()
                .body("data[0].email", is("eva@example.org"))
                .body("data[0].language", is("de"));
    }

    @Test
    void aFurtherTokenKeepsReplacesOrRemovesTheAddress() {
        String principal = issue(Map.of("name", "Eva", "role", "reader", "email", "eva@example.org", "language", "de"));

        issue(Map.of("principal", principal));
        assertThat(mailbox(principal)).contains(new Mailbox("eva@example.org", "de"));
        issue(Map.of("principal", principal, "email", "new@example.org"));
        assertThat(mailbox(principal)).contains(new Mailbox("new@example.org", "en"));
        issue(Map.of("principal", principal, "email", ""));
        assertThat(mailbox(principal)).isEmpty();
        Writer.ADMIN.get("/tokens").then().body("data[0].email", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "no address, en, /email, not-an-address",
        "a@example, en, /email, not-an-address",
        "'a@example.org\nBcc: b@example.org', en, /email, not-an-address",
        "a@example.org, nl, /language, unknown-value",
        "'', en, /email, missing"
    })
    void whatIsNoAddressOrLanguageIsRefused(String email, String language, String pointer, String code) {
        Writer.ADMIN
                .post("/tokens", Map.of("name", "Eva", "role", "reader", "email", email, "language", language))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void aTokenOfTheIssuerSaysItInItsClaims() {
        signIn(TestIssuer.claims(Set.of("reader"), List.of())
                .claim("email", "maria@example.org")
                .claim("locale", "pt-BR"));
        assertThat(ofIssuer()).contains(new Mailbox("maria@example.org", "pt"));

        signIn(TestIssuer.claims(Set.of("reader"), List.of())
                .claim("email", "other@example.org")
                .claim("email_verified", false));
        assertThat(ofIssuer()).contains(new Mailbox("maria@example.org", "pt"));

        signIn(TestIssuer.claims(Set.of("reader"), List.of()).claim("email", "moved@example.org"));
        assertThat(ofIssuer()).contains(new Mailbox("moved@example.org", "en"));
    }

    private Optional<Mailbox> ofIssuer() {
        return mailbox(TestIssuer.address() + "#248289761001");
    }

    // In a transaction of its own, which reads what others have written.
    private Optional<Mailbox> mailbox(String principal) {
        return QuarkusTransaction.requiringNew().call(() -> principals.mailbox(principal));
    }

    private static void signIn(JwtClaimsBuilder claims) {
        new Writer(TestIssuer.sign(claims)).get("/tokens/current").then().statusCode(200);
    }

    private static String issue(Map<String, Object> form) {
        return Writer.ADMIN
                .post("/tokens", form)
                .then()
                .statusCode(201)
                .extract()
                .path("data.token.principal");
    }
}
