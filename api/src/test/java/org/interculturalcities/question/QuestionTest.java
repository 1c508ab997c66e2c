package org.interculturalcities.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.mail.MailServer;
import org.interculturalcities.mail.MailServer.Received;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class QuestionTest {

    private static final String LINK = MailServer.URL + "/fr/questions/confirm#";

    @Inject
    Questions questions;

    @Inject
    Sql sql;

    @BeforeEach
    void clean() {
        sql.update("delete from question");
    }

    @Test
    void aConfirmedQuestionGoesToTheCityOnce() {
        String office = office("city");
        ask(Map.of("city", "gb-bradford", "email", "visitor@example.org", "lang", "fr"))
                .then()
                .statusCode(202);
        Received confirmation = MailServer.mailTo("visitor@example.org", 1).get(0);
        assertThat(confirmation.subject()).isEqualTo("Confirmez votre question");
        assertThat(confirmation.text()).contains("Bradford").doesNotContain("Who trained", "Vera");
        assertThat(MailServer.mailTo(office, 0)).isEmpty();

        String secret = secret(confirmation);
        confirm(secret).then().statusCode(204);
        confirm(secret).then().statusCode(422).body("errors[0].code", is("link-ended"));

        List<Received> mails = MailServer.mailTo(office, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).replyTo()).isEqualTo("visitor@example.org");
        assertThat(mails.get(0).subject()).isEqualTo("Question à Bradford");
        assertThat(mails.get(0).text())
                .contains("Vera")
                .contains("\nWho trained the mediators?\n")
                .contains(MailServer.URL + "/fr/cities/gb-bradford");
    }

    @Test
    void aNetworkTakesQuestionsToo() {
        String office = office("network");
        assertThat(Api.get("/networks/reci").jsonPath().getBoolean("data.takesQuestions"))
                .isTrue();

        ask(Map.of("network", "reci", "email", "other@example.org", "lang", "fr"))
                .then()
                .statusCode(202);
        confirm(secret(MailServer.mailTo("other@example.org", 1).get(0))).then().statusCode(204);

        assertThat(MailServer.mailTo(office, 1)).hasSize(1);
    }

    @Test
    void nothingPersonalStaysOnceTheQuestionIsSent() {
        office("city");
        ask(Map.of("city", "gb-bradford", "email", "gone@example.org", "lang", "fr"));
        String secret = secret(MailServer.mailTo("gone@example.org", 1).get(0));
        assertThat(sql.query("select 1 from question q where q::text like '%' || ? || '%'", row -> 1, secret))
                .isEmpty();
        confirm(secret).then().statusCode(204);

        assertThat(sql.query("select 1 from question where name is null and email is null and text is null", row -> 1))
                .hasSize(1);
        assertThat(sql.query("select 1 from change where after::text like '%gone@example.org%'", row -> 1))
                .isEmpty();
    }

    @Test
    void aQuestionEndsAfterADay() {
        office("city");
        ask(Map.of("city", "gb-bradford", "email", "slow@example.org", "lang", "fr"));
        sql.update("update question set created_at = now() - interval '25 hours'");

        confirm(secret(MailServer.mailTo("slow@example.org", 1).get(0)))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("link-ended"));
        questions.deleteOld();
        assertThat(sql.query("select 1 from question", row -> 1)).isEmpty();
    }

    @Test
    void aNetworkWithoutAnAddressTakesNoQuestions() {
        assertThat(Api.get("/networks/rpci").jsonPath().getBoolean("data.takesQuestions"))
                .isFalse();
        ask(Map.of("network", "rpci"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/network"))
                .body("errors[0].code", is("no-questions"));
    }

    @Test
    void theQuestionOfTheDescriptionIsAccepted() throws IOException {
        Writer.ADMIN
                .patchAt("/cities/pt-lisbon", Map.of("contactEmail", "office@lisbon.example.org"))
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Files.readString(Path.of("src/main/resources/examples/askQuestion.request.json")))
                .post("/api/v1/questions")
                .then()
                .statusCode(202);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', /name, missing",
        "email, nobody, /email, not-an-address",
        "email, '', /email, missing",
        "text, ' ', /text, missing",
        "lang, nl, /lang, unknown-value",
        "network, reci, '', missing",
        "city, nowhere, /city, no-questions"
    })
    void whatIsNoQuestionIsRefused(String field, String value, String pointer, String code) {
        office("city");
        Map<String, Object> form = new HashMap<>(Map.of("city", "gb-bradford"));
        form.put(field, value);

        ask(form).then().statusCode(422).body("errors[0].pointer", is(pointer)).body("errors[0].code", is(code));
    }

    @Test
    void aLongTextIsRefused() {
        ask(Map.of("text", "a".repeat(5001))).then().statusCode(422).body("errors[0].code", is("too-long"));
    }

    @Test
    void aVisitorHasALimit() {
        office("city");
        for (int i = 0; i < QuestionLimits.MOST_OF_VISITOR; i++) {
            ask(Map.of("city", "gb-bradford", "email", "eager@example.org"))
                    .then()
                    .statusCode(202);
        }

        ask(Map.of("city", "gb-bradford", "email", "Eager@example.org"))
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"questions-of-visitor\";q=3;w=3600");
    }

    @Test
    void aClientAndARecipientHaveALimit() {
        office("city");
        for (int i = 0; i < QuestionLimits.MOST_OF_CLIENT; i++) {
            ask(Map.of("city", "gb-bradford", "email", "many%d@example.org".formatted(i)))
                    .then()
                    .statusCode(202);
        }
        ask(Map.of("city", "gb-bradford", "email", "one-more@example.org"))
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"questions-of-client\";q=5;w=3600");

        sql.update(
                """
                insert into question (entity, entity_id, language, secret_hash, client, visitor)
                select entity, entity_id, language, sha256(number::text::bytea), 'other', sha256(number::text::bytea)
                from question, generate_series(1, 100) number where question.id = (select max(id) from question)
                """);
        sql.update("update question set client = 'other'");
        ask(Map.of("city", "gb-bradford", "email", "one-more@example.org"))
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", "\"questions-to-recipient\";q=20;w=3600");

        sql.update("update question set created_at = now() - interval '61 minutes'");
        ask(Map.of("city", "gb-bradford", "email", "one-more@example.org"))
                .then()
                .statusCode(202);
    }

    /** Gives a record an address, and returns it. */
    private static String office(String entity) {
        String path = entity.equals("city") ? "/cities/gb-bradford" : "/networks/reci";
        String address = "office-of-%s@example.org".formatted(entity);
        Writer.ADMIN
                .patchAt(path, Map.of("contactEmail", address))
                .then()
                .statusCode(200)
                .body("data.contactEmail", is(address));
        return address;
    }

    private static Response ask(Map<String, Object> some) {
        Map<String, Object> form = new HashMap<>(
                Map.of("name", "Vera", "email", "vera@example.org", "text", "Who trained the mediators?"));
        form.putAll(some);
        return given().contentType("application/json").body(form).post("/api/v1/questions");
    }

    private static Response confirm(String secret) {
        return given().contentType("application/json")
                .body(Map.of("secret", secret))
                .post("/api/v1/questions/confirmation");
    }

    private static String secret(Received mail) {
        return mail.text()
                .lines()
                .filter(line -> line.startsWith(LINK))
                .map(line -> line.substring(LINK.length()))
                .findFirst()
                .orElseThrow();
    }
}
