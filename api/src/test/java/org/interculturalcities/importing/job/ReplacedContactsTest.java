package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplacedContactsTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @Inject
    CleanupJob cleanup;

    @Inject
    Sql sql;

    private String practice;

    @BeforeEach
    void bringAPracticeWithoutAContact() {
        practice = ADMIN.rows(applied("")).getString("data[0].target");
    }

    @AfterEach
    void deleteIt() {
        Writer.ADMIN.delete(practice, "");
    }

    private static long applied(String contact) {
        String file = "externalId,language,title,cities,contact\nasked,en,A loud square,Bradford,%s\n";
        long id = ADMIN.plan(file.formatted(contact), "source=contacts").getLong("data.id");
        ADMIN.apply(id);
        return id;
    }

    private Map<String, Object> contact() {
        return Writer.ADMIN.get("/practices/" + practice).jsonPath().getMap("data.contact");
    }

    @Test
    void anUndoneImportGivesBackTheContactThatItReplaced() {
        applied("Ana Silva <ana@example.org>");
        long replacing = applied("Bo Berg <bo@example.org>");
        assertThat(contact()).containsEntry("email", "bo@example.org");

        ADMIN.undo(replacing);

        assertThat(contact()).containsEntry("name", "Ana Silva").containsEntry("email", "ana@example.org");
    }

    @Test
    void anUndoneImportTakesAwayTheContactThatItBrought() {
        ADMIN.undo(applied("Ana Silva <ana@example.org>"));

        assertThat(contact()).isNull();
    }

    @Test
    void aContactThatWasBroughtGoesAlsoWhereThePlanIsForgotten() {
        long brought = applied("Ana Silva <ana@example.org>");
        forget(brought);

        ADMIN.undo(brought);

        assertThat(contact()).isNull();
    }

    private void forget(long id) {
        sql.update(
                "update import set created_at = created_at - interval '91 days' where id = ?",
                update -> update.setLong(1, id));
        cleanup.run();
    }
}
