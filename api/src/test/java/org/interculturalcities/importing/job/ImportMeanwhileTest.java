package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interculturalcities.Api.practice;
import static org.interculturalcities.importing.ImportFixtures.applied;
import static org.interculturalcities.importing.ImportFixtures.changing;
import static org.interculturalcities.importing.ImportFixtures.file;
import static org.interculturalcities.importing.ImportFixtures.last;
import static org.interculturalcities.importing.ImportFixtures.planned;
import static org.interculturalcities.importing.ImportFixtures.state;
import static org.interculturalcities.importing.ImportFixtures.targets;
import static org.interculturalcities.importing.ImportFixtures.titles;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Api;
import org.interculturalcities.Writer;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.importing.ImportClient;
import org.interculturalcities.importing.store.ImportState;
import org.interculturalcities.importing.store.ImportStates;
import org.interculturalcities.importing.store.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What came between a plan and its application, or between that and its undoing, is respected. */
@QuarkusTest
class ImportMeanwhileTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @Inject
    ImportStates states;

    @Inject
    Imports imports;

    @Inject
    ApplyJob applyJob;

    @Inject
    UndoJob undoJob;

    @AfterEach
    void cleanUp() {
        ImportClient.cleanUp();
    }

    @Test
    void aPlanIsRefusedOnceARowOfItWasEdited() {
        List<String> ids = targets(applied(file("hand in between", 5), "source=hand"));
        long plan = planned(changing(ids, "1990"), "source=hand");
        Writer.ADMIN.patch(ids.get(3), Map.of("period", "2001")).then().statusCode(200);
        long before = last();

        Problem refused =
                ADMIN.step(plan, "application").then().statusCode(412).extract().as(Problem.class);

        assertThat(refused.errors()).extracting(Problem.Cause::value).containsExactly(ids.get(3));
        assertThat(last()).isEqualTo(before);
        assertThat(practice(ids.get(0)).period().text()).isEqualTo("since 2019");
        assertThat(state(plan)).isEqualTo("planned");
    }

    @Test
    void aPlanIsAppliedThoughAnotherRecordWasEdited() {
        List<String> others = targets(applied(file("by the way", 1), "source=way"));
        long plan = planned(file("not touched", 5), "source=way");
        Writer.ADMIN.patch(others.get(0), Map.of("period", "2001")).then().statusCode(200);

        assertThat(ADMIN.apply(plan).getString("data.state")).isEqualTo("applied");
        assertThat(titles("not touched")).isEqualTo(5);
    }

    @Test
    void anUndoingLeavesWhatWasEditedSince() {
        long task = applied(file("left alone", 6), "source=left");
        List<String> ids = targets(task);
        Writer.ADMIN.patch(ids.get(2), Map.of("period", "2001")).then().statusCode(200);

        assertThat(ADMIN.undo(task).getString("data.state")).isEqualTo("reversed");

        assertThat(ADMIN.rows(task).getList("data.reversal"))
                .containsExactly("undone", "undone", "edited-since", "undone", "undone", "undone");
        assertThat(titles("left alone")).isEqualTo(1);
        assertThat(practice(ids.get(2)).period().text()).isEqualTo("2001");
        Api.problem("/practices/" + ids.get(0), 410);
    }

    @Test
    void aStepThatCameToItsEndHasNotFailed() {
        long task = applied(file("came to its end", 1), "source=end");

        // As by a worker that lost its database just when it was told of the commit.
        states.failed(task, ImportState.PLANNED, new Problem(ProblemType.UNAVAILABLE, "No answer", List.of()));

        assertThat(state(task)).isEqualTo("applied");
    }

    @Test
    void ofTwoWorkersOnOneStepTheSecondTakesAllBack() {
        long id = applied(file("by one alone", 3), "source=alone&onDuplicate=create");
        long before = last();
        assertThatThrownBy(() -> applyJob.run(imports.find(id).orElseThrow()));
        assertThat(last()).isEqualTo(before);

        ADMIN.undo(id);
        assertThatThrownBy(() -> undoJob.run(imports.find(id).orElseThrow()));
        assertThat(last()).isEqualTo(before + 1);
        assertThat(ADMIN.rows(id).getList("data.reversal")).containsOnly("undone");
    }
}
