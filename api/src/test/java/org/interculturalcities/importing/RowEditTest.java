package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.importing.ImportFixtures.newValues;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of a plan that are corrected or left out. */
@QuarkusTest
class RowEditTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @Test
    void aWrongCellIsMendedInThePlan() {
        String file = "Projeto;Concelho;Tema\nSopa de todos;Atlantis; Educação\nPão de todos;Loures;Educação\n";
        long id = ADMIN.plan(file, "source=mended&language=pt").getLong("data.id");
        JsonPath wrong = ADMIN.rows(id);
        assertThat(wrong.getString("data[0].action")).isEqualTo("error");
        assertThat(wrong.getMap("data[0].cells")).isEqualTo(Map.of("cities", "Atlantis"));

        JsonPath mended = ADMIN.edit(id, 2, Map.of("cells", Map.of("cities", "Oeiras; Loures")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(mended.getInt("data.counts.error")).isZero();
        assertThat((List<String>) newValues(mended, 0).get("cities"))
                .containsExactlyInAnyOrder("pt-oeiras", "pt-loures");
        assertThat(ADMIN.get(id + "/problems.csv").asString())
                .contains("Oeiras; Loures")
                .doesNotContain("Atlantis");

        JsonPath skipped = ADMIN.edit(id, 3, Map.of("skip", true))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(skipped.getMap("data.counts")).containsEntry("create", 1).containsEntry("skip", 1);
        assertThat(ADMIN.rows(id).getString("data[1].problems[0].code")).isEqualTo("skipped");
        assertThat(ADMIN.edit(id, 3, Map.of("skip", false)).jsonPath().getInt("data.counts.create"))
                .isEqualTo(2);
    }

    @Test
    void aProbableDuplicateBecomesAnUpdate() {
        String file =
                "externalId,title,language,cities,summary\nz,Together for Stronger Communities,en,Bradford,Shorter\n";
        long id = ADMIN.plan(file, "source=merged").getLong("data.id");
        String existing = ADMIN.rows(id).getString("data[0].problems[0].allowed[0]");

        JsonPath updated = ADMIN.edit(id, 2, Map.of("cells", Map.of("id", existing)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(updated.getMap("data.counts")).containsEntry("update", 1).containsEntry("duplicate", 0);
        assertThat(ADMIN.rows(id).getString("data[0].target")).isEqualTo(existing);
    }

    @Test
    void anEditIsChecked() {
        long id = ADMIN.plan("title,language\nSoup,en\n", "source=edits").getLong("data.id");

        ADMIN.edit(id, 7, Map.of("skip", true)).then().statusCode(404);
        ADMIN.edit(id, 2, Map.of()).then().statusCode(422);
        ADMIN.edit(id, 2, Map.of("cells", Map.of("title", "a".repeat(40_000))))
                .then()
                .statusCode(422);
        ADMIN.edit(id, 2, "[]").then().statusCode(422);
        ImportClient.with("contributor")
                .edit(id, 2, Map.of("skip", true))
                .then()
                .statusCode(404);
        ADMIN.step(id, "cancellation");
        ADMIN.edit(id, 2, Map.of("skip", true)).then().statusCode(409);
    }
}
