package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practices of a source that its file no longer lists. */
@QuarkusTest
class AbsentPracticesTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;
    private static final String HEADINGS = "externalId,title,language,cities\n";
    private static final String FOLLOW = "source=sheet&absent=archive";

    @AfterEach
    void cleanUp() {
        Writer.ADMIN
                .get("/practices?status=draft&status=archived&limit=100&fields=id")
                .jsonPath()
                .getList("data.id", String.class)
                .forEach(id -> Writer.ADMIN.delete(id, "").then().statusCode(204));
        ImportClient.cleanUp();
    }

    @Test
    void practicesThatAreNoLongerListedAreArchivedAndComeBackWithAnUndo() {
        List<String> targets = targets(ADMIN.plan(file(1, 2, 3, 4), FOLLOW));
        String before = everything();
        String shorter = file(1, 3, 4);

        JsonPath plan = ADMIN.plan(shorter.replace("3,Walk 3", "3,Walk three"), FOLLOW);
        long id = plan.getLong("data.id");

        assertThat(plan.getMap("data.counts"))
                .containsEntry("rows", 4)
                .containsEntry("update", 1)
                .containsEntry("archive", 1)
                .containsEntry("unchanged", 2);
        assertThat(plan.getInt("data.progress.of")).isEqualTo(4);
        assertThat(plan.getList("data.problems")).isEmpty();
        JsonPath rows = ADMIN.get(id + "/rows?action=archive").jsonPath();
        assertThat(rows.getInt("meta.total")).isEqualTo(1);
        assertThat(rows.getMap("data[0]"))
                .containsEntry("line", 0)
                .containsEntry("externalId", "2")
                .containsEntry("target", targets.get(1))
                .containsEntry("action", "archive");
        assertThat(rows.getList("data[0].changes"))
                .isEqualTo(List.of(Map.of("field", "status", "from", "published", "to", "archived")));
        assertThat(everything()).as("a plan changes nothing").isEqualTo(before);

        long revision = ADMIN.apply(id).getLong("data.revision");

        assertThat(status(targets)).containsExactly("published", "archived", "published", "published");
        assertThat(ADMIN.writer().get("/practices/" + targets.get(1)).jsonPath().getLong("data.revision"))
                .isEqualTo(revision);
        assertThat(ADMIN.plan(shorter.replace("3,Walk 3", "3,Walk three"), FOLLOW)
                        .getInt("data.counts.unchanged"))
                .isEqualTo(3);

        ADMIN.undo(id);
        assertThat(everything()).isEqualTo(before);
        assertThat(ADMIN.rows(id).getList("data.findAll { it.action == 'archive' }.reversal"))
                .containsExactly("undone");
    }

    @Test
    void withoutTheChoiceTheyStay() {
        targets(ADMIN.plan(file(1, 2), "source=sheet"));

        assertThat(ADMIN.plan(file(1), "source=sheet").getMap("data.counts"))
                .containsEntry("archive", 0)
                .containsEntry("rows", 1);
    }

    @Test
    void aPracticeThatIsListedAgainGetsItsStatusBack() {
        List<String> targets = targets(ADMIN.plan(file(1, 2, 3), FOLLOW));
        ADMIN.apply(ADMIN.plan(file(1, 2), FOLLOW).getLong("data.id"));
        assertThat(status(targets)).containsExactly("published", "published", "archived");

        JsonPath plan = ADMIN.plan(file(1, 2, 3), FOLLOW);

        assertThat(plan.getMap("data.counts")).containsEntry("update", 1).containsEntry("unchanged", 2);
        ADMIN.apply(plan.getLong("data.id"));
        assertThat(status(targets)).containsOnly("published");
    }

    @Test
    void aPracticeThatSomeoneArchivedStaysSo() {
        List<String> targets = targets(ADMIN.plan(file(1, 2), FOLLOW));
        Writer.ADMIN.patch(targets.get(1), Map.of("status", "archived")).then().statusCode(200);

        assertThat(ADMIN.plan(file(1, 2), FOLLOW).getInt("data.counts.unchanged"))
                .isEqualTo(2);
        assertThat(ADMIN.plan(file(1), FOLLOW).getInt("data.counts.rows")).isEqualTo(1);
    }

    /** Practices 1 to 4 exist; each file lists 1 to 3 in some way, and means 4 by the row given, or not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // A row with an error and a known key, a probable duplicate, and the practice by its id.
                "4,Walk 4,en,Atlantis                 ! 0 !",
                "new-key,Walk 4,en,Bradford           ! 0 !",
                // Any wrong row with an unknown key may be the practice.
                "5,Walk 5,en,Atlantis                 ! 0 ! absent-unclear",
                ",Walk 4,en,Atlantis                  ! 0 ! absent-unclear",
                // A good row of another practice is not.
                "5,Walk 5,en,Bradford                 ! 1 !",
                // A row of totals is no practice.
                "Total,4,,                            ! 1 !",
            })
    void aRowThatMayBeThePracticeKeepsIt(String row, int archived, String problem) {
        targets(ADMIN.plan(file(1, 2, 3, 4), FOLLOW));

        JsonPath plan = ADMIN.plan(file(1, 2, 3) + row + "\n", FOLLOW + "&onError=skip");

        assertThat(plan.getInt("data.counts.archive")).isEqualTo(archived);
        assertThat(plan.getList("data.problems.code", String.class))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(plan.getList("data.problems.lines")).isEqualTo(problem == null ? List.of() : List.of(List.of(5)));
    }

    @Test
    void aRowThatIsLeftOutStillListsItsPractice() {
        List<String> targets = targets(ADMIN.plan(file(1, 2, 3), FOLLOW));
        long id = ADMIN.plan(file(1, 2) + "3,Other title,en,Bradford\n4,Walk 4,en,Atlantis\n", FOLLOW)
                .getLong("data.id");

        assertThat(ADMIN.get(Long.toString(id)).jsonPath().getInt("data.counts.archive"))
                .isZero();
        ADMIN.edit(id, 4, Map.of("skip", true)).then().statusCode(200);
        JsonPath plan = ADMIN.edit(id, 5, Map.of("skip", true)).jsonPath();

        assertThat(plan.getMap("data.counts")).containsEntry("archive", 0).containsEntry("skip", 2);
        assertThat(plan.getList("data.problems")).isEmpty();
        assertThat(ADMIN.rows(id).getList("data.target", String.class)).startsWith(targets.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'9,Walk 9,en,Bradford\n', 0"})
    void aFileThatListsNoneOfTheSourceArchivesNothing(String rows, int archived) {
        targets(ADMIN.plan(file(1, 2), FOLLOW));

        JsonPath plan = ADMIN.plan(HEADINGS + rows, FOLLOW);

        assertThat(plan.getInt("data.counts.archive")).isEqualTo(archived);
        assertThat(plan.getList("data.problems.code")).containsExactly("absent-all");
        assertThat(plan.getList("data.problems.level")).containsExactly("warning");
    }

    @Test
    void aFileThatLacksMostOfItsSourceSaysSo() {
        targets(ADMIN.plan(file(1, 2, 3), FOLLOW));

        JsonPath plan = ADMIN.plan(file(1), FOLLOW);

        assertThat(plan.getInt("data.counts.archive")).isEqualTo(2);
        assertThat(plan.getString("data.problems[0].code")).isEqualTo("absent-most");
        assertThat(plan.getString("data.problems[0].value")).isEqualTo("2/3");
    }

    @Test
    void aCoordinatorArchivesOnlyWhatTheyMayWrite() {
        targets(ADMIN.plan(file(1, 2) + "3,Walk 3,en,Amadora\n", "source=rpci"));
        ImportClient coordinator = ImportClient.with("coordinator", "rpci");

        JsonPath plan = coordinator.plan(HEADINGS + "3,Walk 3,en,Amadora\n", "source=rpci&absent=archive");

        assertThat(plan.getMap("data.counts")).containsEntry("archive", 0).containsEntry("error", 2);
        assertThat(coordinator.rows(plan.getLong("data.id")).getString("data[1].problems[0].code"))
                .isEqualTo("not-yours");
        coordinator.step(plan.getLong("data.id"), "application").then().statusCode(422);
    }

    @Test
    void aPracticeThatWasEditedMeanwhileIsNotArchived() {
        List<String> targets = targets(ADMIN.plan(file(1, 2, 3), FOLLOW));
        long id = ADMIN.plan(file(1, 2), FOLLOW).getLong("data.id");
        Writer.ADMIN.patch(targets.get(2), Map.of("period", "2020")).then().statusCode(200);

        ADMIN.step(id, "application").then().statusCode(412);
        assertThat(status(targets)).containsOnly("published");
    }

    @Test
    void aRowThatIsNotInTheFileCannotBeEdited() {
        targets(ADMIN.plan(file(1, 2, 3), FOLLOW));
        long id = ADMIN.plan(file(1, 2), FOLLOW).getLong("data.id");

        ADMIN.edit(id, 0, Map.of("skip", true)).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "absent=archive, source, missing",
        "absent=archive&source=sheet&kind=cities, absent, unknown-value",
        "absent=archive&source=sheet&kind=translations, absent, unknown-value",
        "absent=remove&source=sheet, absent, unknown-value",
    })
    void onlyPracticesOfANamedSourceAreArchived(String query, String parameter, String code) {
        Response answer = ADMIN.send(file(1).getBytes(), query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    private static String file(int... keys) {
        StringBuilder file = new StringBuilder(HEADINGS);
        for (int key : keys) {
            file.append("%d,Walk %d,en,Bradford\n".formatted(key, key));
        }
        return file.toString();
    }

    private static List<String> targets(JsonPath plan) {
        long id = plan.getLong("data.id");
        ADMIN.apply(id);
        return ADMIN.rows(id).getList("data.target", String.class);
    }

    private static List<String> status(List<String> ids) {
        return ids.stream()
                .map(id -> Writer.ADMIN.get("/practices/" + id).jsonPath().getString("data.status"))
                .toList();
    }

    private static String everything() {
        return Writer.ADMIN
                .get(
                        "/practices?format=ndjson&include=texts&status=published&status=archived&status=draft&status=in-review")
                .asString()
                .replaceAll("\"revision\":\\d+,\"updatedAt\":\"[^\"]*\"", "");
    }
}
