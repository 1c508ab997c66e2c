package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoundTripTest {

    private static final Sender ADMIN = Sender.ADMIN;

    @ParameterizedTest
    @CsvSource({
        "practices, practices?format=csv, 114",
        "practices, practices?format=csv&include=texts, 114",
        "practices, practices?format=xlsx, 114",
        "practices, practices?format=xlsx&include=texts, 114",
        "practices, practices?format=ndjson, 114",
        "practices, practices?format=ndjson&include=texts, 114",
        "practices, practices?limit=100, 100",
        "practices, insights/completeness?format=csv, 114",
        "practices, insights/completeness?format=xlsx, 114",
        "practices, practices?format=csv&lang=fr, 114",
        "cities, cities?format=csv, 166",
        "cities, cities?format=csv&lang=fr, 166",
        "cities, cities?format=xlsx, 166",
        "cities, cities?format=ndjson, 166",
        "cities, cities?limit=100, 100",
        "memberships, memberships?format=csv, 246",
        "memberships, memberships?format=xlsx, 246",
        "memberships, memberships?format=ndjson, 246",
        "memberships, memberships?limit=100, 100",
    })
    void whatWasExportedComesBackUnchanged(String kind, String list, int rows) {
        byte[] exported = Api.get("/" + list).asByteArray();

        JsonPath plan = ADMIN.plan(exported, "source=anything&kind=" + kind);

        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(plan.getMap("data.counts"))
                .as(() -> ADMIN.get(plan.getLong("data.id") + "/rows?action=update&action=error&action=create&limit=3")
                        .asString())
                .containsEntry("rows", rows)
                .containsEntry("unchanged", rows);
    }

    @Test
    void aCellThatWasFilledInIsAnUpdate() throws IOException {
        byte[] worklist = Api.get("/insights/completeness?network=reci&missing=impact&format=csv")
                .asByteArray();
        List<Map<String, String>> rows = rows(worklist);
        rows.get(0).put("impact", "Neighbours greet each other.");

        JsonPath plan = ADMIN.plan(csv(rows), "kind=practices");

        assertThat(plan.getMap("data.counts")).containsEntry("update", 1).containsEntry("unchanged", rows.size() - 1);
        JsonPath changed = ADMIN.get(plan.getLong("data.id") + "/rows?action=update")
                .then()
                .extract()
                .jsonPath();
        assertThat(changed.getString("data[0].target")).isEqualTo(rows.get(0).get("id"));
        assertThat(changed.getList("data[0].changes.field", String.class)).containsExactly("impact");
    }

    private static List<Map<String, String>> rows(byte[] file) throws IOException {
        MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file);
        return rows.readAll();
    }

    private static String csv(List<Map<String, String>> rows) throws IOException {
        CsvSchema.Builder columns = CsvSchema.builder();
        rows.get(0).keySet().forEach(columns::addColumn);
        return new CsvMapper().writer(columns.build().withHeader()).writeValueAsString(rows);
    }
}
