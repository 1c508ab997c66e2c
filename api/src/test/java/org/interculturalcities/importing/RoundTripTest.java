package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RoundTripTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @ParameterizedTest
    @CsvSource({
        "practices, practices?format=csv",
        "practices, practices?format=csv&include=texts",
        "practices, practices?format=xlsx",
        "practices, practices?format=xlsx&include=texts",
        "practices, practices?format=ndjson",
        "practices, practices?format=ndjson&include=texts",
        "practices, practices?limit=100",
        "practices, insights/completeness?format=csv",
        "practices, insights/completeness?format=xlsx",
        "practices, practices?format=csv&lang=fr",
        "cities, cities?format=csv",
        "cities, cities?format=csv&lang=fr",
        "cities, cities?format=xlsx",
        "cities, cities?format=ndjson",
        "cities, cities?limit=100",
        "memberships, memberships?format=csv",
        "memberships, memberships?format=xlsx",
        "memberships, memberships?format=ndjson",
        "memberships, memberships?limit=100",
    })
    void whatWasExportedComesBackUnchanged(String kind, String list) {
        byte[] exported = Api.get("/" + list).asByteArray();
        long total = Api.records("/" + kind + "?limit=0").meta().total();
        int rows = (int) (list.contains("limit=100") ? 100 : total);

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
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static String csv(List<Map<String, String>> rows) {
        StringWriter file = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(file);
        csv.writeRecord(rows.get(0).keySet());
        rows.forEach(row -> csv.writeRecord(row.values()));
        return file.toString();
    }
}
