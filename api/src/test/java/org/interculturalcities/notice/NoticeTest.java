package org.interculturalcities.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.mail.MailServer;
import org.interculturalcities.mail.MailServer.Received;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class NoticeTest {

    @Inject
    TokenNotices tokenNotices;

    @Inject
    Sql sql;

    @Test
    void anAuthorHearsOfAReturnedDraftAndOfItsPublication() {
        Writer ana = writer("contributor", "ana@example.org", "en");
        String id = draft(ana, "Kitchen of the square");
        ana.patch(id, Map.of("status", "in-review")).then().statusCode(200);
        Writer.ADMIN
                .patch(id, Map.of("status", "draft", "comment", "Since when?"))
                .then()
                .statusCode(200);
        ana.patch(id, Map.of("status", "in-review")).then().statusCode(200);
        Writer.ADMIN
                .send(Method.PATCH, "/practices/" + id + "?validateOnly=true", Map.of("status", "published"))
                .then();
        Writer.ADMIN.patch(id, Map.of("status", "published")).then().statusCode(200);

        List<Received> mails = MailServer.mailTo("ana@example.org", 2);

        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).subject()).isEqualTo("Returned to you: Kitchen of the square");
        assertThat(mails.get(0).text())
                .contains("admin of the environment returned your draft")
                .contains("\nSince when?\n")
                .contains(MailServer.URL + "/desk/practices/" + id);
        assertThat(mails.get(1).subject()).isEqualTo("Your practice was published");
        assertThat(mails.get(1).text()).contains(MailServer.URL + "/practices/kitchen-of-the-square");
    }

    @Test
    void nobodyHearsOfWhatTheyDoThemselves() {
        Writer self = writer("admin", "self@example.org", "en");
        String id = draft(self, "Own kitchen");
        self.patch(id, Map.of("status", "in-review"));
        self.patch(id, Map.of("status", "draft", "comment", "Not yet"));
        self.patch(id, Map.of("status", "published")).then().statusCode(200);

        ImportClient sender = new ImportClient(self);
        sender.plan("externalId,title,language,cities\n1,Own choir,en,Bradford\n", "source=own");

        // The notice of the import comes after those that must not come.
        assertThat(MailServer.mailTo("self@example.org", 1))
                .extracting(Received::subject)
                .hasSize(1);
    }

    @Test
    void aPublicationOfManyPracticesIsOneNotice() {
        Writer ben = writer("contributor", "ben@example.org", "fr");
        List<String> ids = List.of(draft(ben, "Ben one"), draft(ben, "Ben two"));

        String query = "?status=draft&id=" + String.join("&id=", ids);
        long plan = Writer.ADMIN
                .post("/imports/bulk-edit" + query, Map.of("status", "published"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("data.id");
        ImportClient.ADMIN.apply(plan);

        List<Received> mails = MailServer.mailTo("ben@example.org", 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).isEqualTo("2 de vos pratiques ont été publiées");
        assertThat(mails.get(0).text())
                .contains("Ben one\n" + MailServer.URL + "/fr/practices/ben-one\n")
                .contains("Ben two\n" + MailServer.URL + "/fr/practices/ben-two\n");
    }

    @Test
    void whoeverSendsAFileInHearsWhatComesOfIt() {
        ImportClient olena = new ImportClient(writer("admin", "olena@example.org", "uk"));
        JsonPath plan = olena.plan("externalId,title,language,cities\n1,Хор,uk,Bradford\n", "source=olena");
        long id = plan.getLong("data.id");
        ImportClient.ADMIN.apply(id);
        assertThat(olena.send(new byte[0], "source=olena").statusCode()).isEqualTo(422);

        List<Received> mails = MailServer.mailTo("olena@example.org", 3);

        assertThat(mails)
                .extracting(Received::subject)
                .containsExactly(
                        "Імпорт %d: план готовий".formatted(id),
                        "Імпорт %d застосовано".formatted(id),
                        "Імпорт %d не вдався".formatted(id + 1));
        assertThat(mails.get(0).text())
                .contains(MailServer.URL + "/uk/desk/imports/" + id)
                .contains("Інтеркультурний каталог\n" + MailServer.URL + "/uk");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Your token expires on '",
        "de, 'Ihr Token läuft am '",
        "fr, 'Votre jeton expire le '",
        "es, 'Su token caduca el '",
        "it, 'Il tuo token scade il '",
        "pt, 'O seu token expira em '",
        "uk, 'Ваш токен діє до '",
        "ar, 'تنتهي صلاحية رمزك في '"
    })
    void aTokenThatEndsIsAnnouncedOnceAWeekBefore(String language, String subject) {
        String address = "token-%s@example.org".formatted(language);
        writer("reader", address, language, Instant.now().plus(6, ChronoUnit.DAYS));
        sql.update(
                "update access_token t set created_at = now() - interval '1 year' from principal p where p.id = t.principal and email = ?",
                address);

        tokenNotices.run();
        tokenNotices.run();

        List<Received> mails = MailServer.mailTo(address, 1);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).startsWith(subject).matches(".*\\b20\\d\\d\\b.*");
        assertThat(mails.get(0).text()).contains("/desk/tokens");
    }

    @Test
    void otherTokensAreNotAnnounced() {
        writer("reader", "later@example.org", "en", Instant.now().plus(8, ChronoUnit.DAYS));
        writer("reader", "short@example.org", "en", Instant.now().plus(6, ChronoUnit.DAYS));
        sql.update(
                "update access_token t set created_at = now() - interval '1 year' from principal p where p.id = t.principal and email = 'later@example.org'");

        tokenNotices.run();

        assertThat(sql.query(
                        "select 1 from outgoing_mail where recipient in ('later@example.org', 'short@example.org')",
                        row -> 1))
                .isEmpty();
    }

    private static String draft(Writer writer, String title) {
        Map<String, Object> form = Map.of(
                "originalLanguage",
                "en",
                "texts",
                Map.of("en", Map.of("title", title)),
                "cities",
                List.of("gb-bradford"));
        PracticeDetail made = Writer.written(
                writer.post("/practices", form).then().statusCode(201).extract().response());
        return made.id();
    }

    private static Writer writer(String role, String email, String language) {
        return writer(role, email, language, null);
    }

    private static Writer writer(String role, String email, String language, Instant end) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name",
                "Holder of " + email,
                "role",
                role,
                "networks",
                Set.of(),
                "email",
                email,
                "language",
                language));
        if (end != null) {
            form.put("expiresAt", end.toString());
        }
        return new Writer(Writer.ADMIN
                .post("/tokens", form)
                .then()
                .statusCode(201)
                .extract()
                .path("data.secret"));
    }
}
