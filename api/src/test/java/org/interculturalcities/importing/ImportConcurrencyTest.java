package org.interculturalcities.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practice;
import static org.interculturalcities.Api.records;
import static org.interculturalcities.importing.ImportFixtures.applied;
import static org.interculturalcities.importing.ImportFixtures.changing;
import static org.interculturalcities.importing.ImportFixtures.file;
import static org.interculturalcities.importing.ImportFixtures.last;
import static org.interculturalcities.importing.ImportFixtures.planned;
import static org.interculturalcities.importing.ImportFixtures.state;
import static org.interculturalcities.importing.ImportFixtures.targets;
import static org.interculturalcities.importing.ImportFixtures.titles;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports, edits and undoings at once: whatever comes of them could have come of one after the other. */
@QuarkusTest
class ImportConcurrencyTest {

    private static final ImportClient ADMIN = ImportClient.ADMIN;

    @AfterEach
    void leaveTheSampleAsItWas() {
        ImportClient.cleanUp();
    }

    @Test
    void importsEditsAndAnUndoingAtOnceEndAsIfOneAfterTheOther() throws Exception {
        long undone = applied(file("earlier", 30), "source=earlier");
        long one = planned(file("one", 40), "source=one");
        long two = planned(file("two", 40), "source=two");
        List<String> edited = targets(applied(file("edited", 8), "source=edited"));
        long before = last();

        List<Callable<Response>> all = new ArrayList<>();
        all.add(() -> ADMIN.step(one, "application"));
        all.add(() -> ADMIN.step(two, "application"));
        all.add(() -> ADMIN.step(undone, "reversal"));
        edited.forEach(id -> all.add(() -> Writer.ADMIN.patch(id, Map.of("period", "since 1999"))));
        Collections.shuffle(all);
        atOnce(all).forEach(answer -> answer.then().statusCode(200));

        assertThat(last()).isEqualTo(before + 3 + edited.size());
        assertThat(state(one)).isEqualTo("applied");
        assertThat(state(two)).isEqualTo("applied");
        assertThat(state(undone)).isEqualTo("reversed");
        assertThat(titles("one")).isEqualTo(40);
        assertThat(titles("two")).isEqualTo(40);
        assertThat(titles("earlier")).isZero();
        edited.forEach(id -> assertThat(practice(id).period().text()).isEqualTo("since 1999"));
        assertThat(numbersOf(changesAfter(before)))
                .isEqualTo(IntStream.rangeClosed((int) before + 1, (int) last())
                        .boxed()
                        .toList());
    }

    @Test
    void importsThatChangeTheSameRecordsAreAppliedOnceAndRefusedOnce() throws Exception {
        List<String> ids = targets(applied(file("contested", 20), "source=contested"));
        long one = planned(changing(ids, "1991"), "source=contested");
        long two = planned(changing(ids, "1992"), "source=contested");

        List<Response> answers =
                atOnce(List.of(() -> ADMIN.step(one, "application"), () -> ADMIN.step(two, "application")));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        String winner = answers.get(0).statusCode() == 200 ? "1991" : "1992";
        ids.forEach(id -> assertThat(practice(id).period().text()).isEqualTo(winner));
        assertThat(List.of(state(one), state(two))).containsExactlyInAnyOrder("applied", "planned");
    }

    @Test
    void theSameFileOfTwoSourcesIsNeverMadeTwice() throws Exception {
        long before = last();
        String file = file("told twice", 20);
        List<JsonPath> plans =
                atOnce(List.of(() -> ADMIN.plan(file, "source=first"), () -> ADMIN.plan(file, "source=second")));
        List<Response> answers = atOnce(plans.stream()
                .<Callable<Response>>map(plan -> () -> ADMIN.step(plan.getLong("data.id"), "application"))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(titles("told twice")).isEqualTo(20);
        assertThat(last()).isEqualTo(before + 1);
        long refused = plans.get(answers.get(0).statusCode() == 412 ? 0 : 1).getLong("data.id");
        assertThat(state(refused)).isEqualTo("planned");
        JsonPath again = ADMIN.plan(file, "source=third");
        assertThat(again.getInt("data.counts.duplicate")).isEqualTo(20);
    }

    @Test
    void aKeyThatTenSendAtOnceIsOfOneImport() throws Exception {
        int before = ADMIN.get("?limit=1").jsonPath().getInt("meta.total");
        byte[] file = file("sent ten times", 15).getBytes();
        List<Response> answers = atOnce(Collections.nCopies(
                10, () -> ADMIN.sendWithRetries(file, "source=ten", "Idempotency-Key", "sent-ten-times")));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getLong("data.id"))
                        .distinct())
                .hasSize(1);
        assertThat(ADMIN.get("?limit=1").jsonPath().getInt("meta.total")).isEqualTo(before + 1);
    }

    @Test
    void anImportThatManyApplyAtOnceIsAppliedOnce() throws Exception {
        long plan = planned(file("applied by many", 20), "source=many");
        long before = last();
        Callable<Response> application = () -> ADMIN.step(plan, "application");
        Callable<Response> reversal = () -> ADMIN.step(plan, "reversal");

        atOnce(Collections.nCopies(8, application))
                .forEach(answer -> answer.then().statusCode(200));

        assertThat(last()).isEqualTo(before + 1);
        assertThat(titles("applied by many")).isEqualTo(20);
        atOnce(Collections.nCopies(8, reversal)).forEach(answer -> answer.then().statusCode(200));
        assertThat(last()).isEqualTo(before + 2);
        assertThat(titles("applied by many")).isZero();
    }

    private static List<Map<String, Object>> changesAfter(long revision) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (String next = "/changes?limit=100&after=" + revision; next != null; ) {
            var page = records(next);
            changes.addAll(page.data());
            next = page.links().next();
        }
        return changes;
    }

    private static List<Integer> numbersOf(List<Map<String, Object>> changes) {
        return changes.stream()
                .map(change -> (Integer) change.get("revision"))
                .distinct()
                .toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
