package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.records;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.interculturalcities.Api;
import org.interculturalcities.practice.view.PracticeSummary;

/** Files of practices that are all alike but for their numbers, and what became of them. */
public final class ImportFixtures {

    private ImportFixtures() {}

    public static String file(String about, int rows) {
        StringBuilder file = new StringBuilder("externalId,title,language,cities,topics,period,summary\n");
        for (int i = 0; i < rows; i++) {
            file.append("%s %d,All %s %d,en,Bradford,education,since 2019,Neighbours cook.\n"
                    .formatted(about, i, about, i));
        }
        return file.toString();
    }

    public static String changing(List<String> ids, String period) {
        StringBuilder file = new StringBuilder("id,period\n");
        ids.forEach(id -> file.append(id).append(',').append(period).append('\n'));
        return file.toString();
    }

    public static long planned(String file, String query) {
        JsonPath plan = ImportClient.ADMIN.plan(file, query);
        assertThat(plan.getInt("data.counts.create") + plan.getInt("data.counts.update"))
                .isEqualTo(plan.getInt("data.counts.rows"));
        return plan.getLong("data.id");
    }

    public static long applied(String file, String query) {
        long id = planned(file, query);
        ImportClient.ADMIN.apply(id);
        return id;
    }

    public static List<String> targets(long task) {
        return ImportClient.ADMIN.rows(task).getList("data.target");
    }

    /** The columns that those of a file were taken for. */
    public static List<String> columns(JsonPath plan) {
        return plan.getList("data.columns.column");
    }

    /** Writes cells of text from the first column on. */
    public static void write(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    /** The new values of the fields that a row of a plan changes. */
    public static Map<String, Object> newValues(JsonPath plan, int row) {
        JsonPath rows = ImportClient.ADMIN.rows(plan.getLong("data.id"));
        List<Map<String, Object>> changes = rows.getList("data[%d].changes".formatted(row));
        return changes.stream()
                .collect(Collectors.toMap(change -> (String) change.get("field"), change -> change.get("to")));
    }

    public static String state(long task) {
        return ImportClient.ADMIN.get(Long.toString(task)).jsonPath().getString("data.state");
    }

    public static long titles(String about) {
        return about(about).size();
    }

    public static List<PracticeSummary> about(String about) {
        return Api.walk("?limit=100").stream()
                .filter(practice -> practice.title().startsWith("All " + about))
                .toList();
    }

    public static long last() {
        return records("/changes?limit=0").meta().revision();
    }
}
