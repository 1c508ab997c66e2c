package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.importing.ImportClient.ADMIN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Writer;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemovedContactsTest {

    private static final String ADDRESS = "ana.silva@example.org";

    @Inject
    Sql sql;

    private long task;
    private String practice;

    @BeforeEach
    void bringAPracticeWithAContact() {
        String file = "externalId,language,title,cities,contact\nremoved,en,A quiet square,Bradford,Ana <%s>\n";
        task = ADMIN.plan(file.formatted(ADDRESS), "source=removed").getLong("data.id");
        ADMIN.apply(task);
        practice = ADMIN.rows(task).getString("data[0].target");
        assertThat(kept()).isNotEmpty();
    }

    @Test
    void aContactThatIsRemovedIsGoneFromPlanAndFile() {
        Map<String, Object> none = new HashMap<>();
        none.put("contact", null);
        Writer.ADMIN.patch(practice, none).then().statusCode(200);

        assertThat(kept()).isEmpty();
        assertThat(ADMIN.rows(task).getList("data[0].changes.field", String.class))
                .contains("cities")
                .noneMatch(field -> field.startsWith("contact"));
        ADMIN.get(task + "/problems.csv").then().statusCode(410);
        Writer.ADMIN.delete(practice, "");
    }

    @Test
    void aContactOfADeletedPracticeIsGoneFromPlanAndFile() {
        Writer.ADMIN.delete(practice, "").then().statusCode(204);

        assertThat(kept()).isEmpty();
    }

    @Test
    void aContactThatIsStillThereIsKept() {
        Writer.ADMIN.patch(practice, Map.of("confirmedOn", "2026-01-01")).then().statusCode(200);

        assertThat(kept()).isNotEmpty();
        Writer.ADMIN.delete(practice, "");
    }

    /** The rows and parts of files of the import in which the address is. */
    private List<String> kept() {
        return sql.query(
                """
                select 'row ' || number from import_row
                    where import = ? and position(? in coalesce(patch::text, '') || changes::text) > 0
                union all select 'file ' || part from import_file where import = ? and position(?::bytea in bytes) > 0
                """,
                ask -> {
                    ask.setLong(1, task);
                    ask.setString(2, ADDRESS);
                    ask.setLong(3, task);
                    ask.setString(4, ADDRESS);
                },
                row -> row.getString(1));
    }
}
