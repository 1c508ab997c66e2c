package org.interculturalcities.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoNoticeTest {

    @Inject
    Sql sql;

    @Test
    void withoutAMailServerNothingIsStoredAndNoThreadRuns() {
        String secret = Writer.ADMIN
                .post("/tokens", Map.of("name", "Unheard", "role", "admin", "email", "unheard@example.org"))
                .then()
                .statusCode(201)
                .extract()
                .path("data.secret");

        new ImportClient(new Writer(secret))
                .plan("externalId,title,language,cities\n1,Unheard choir,en,Bradford\n", "source=unheard");

        assertThat(sql.query("select 1 from outgoing_mail", row -> 1)).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("mail-sender", "token-notices");
    }
}
