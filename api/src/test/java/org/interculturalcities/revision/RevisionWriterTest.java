package org.interculturalcities.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interculturalcities.Api.records;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Sample;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.topic.Collection;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionWriterTest {

    @Inject
    RevisionWriter revisionWriter;

    @Inject
    RevisionLog log;

    @Inject
    Fixtures cast;

    @Test
    void writersAtOnceTakeNumbersWithoutAGap() throws Exception {
        long before = log.last();
        List<Callable<Long>> writers = IntStream.range(0, 16)
                .<Callable<Long>>mapToObj(i -> () -> revisionWriter.write(Fixtures.TESTER, transaction -> {
                    transaction.save(collection("gapless-" + i, "x"));
                    if (i % 4 == 0) {
                        throw new IllegalStateException("This one fails");
                    }
                }))
                .toList();

        List<Long> numbers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (Future<Long> writer : threads.invokeAll(writers)) {
            try {
                numbers.add(writer.get());
            } catch (ExecutionException failed) {
                assertThat(failed).hasRootCauseMessage("This one fails");
            }
        }
        threads.shutdown();

        assertThat(numbers)
                .hasSize(12)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(i -> before + i).toList());
        IntStream.range(0, 16)
                .forEach(i -> revisionWriter.write(
                        Fixtures.TESTER, transaction -> transaction.delete(collection("gapless-" + i, "x"))));
    }

    @Test
    void aRevisionMayBeLargeAndBeTakenBack() {
        List<Collection> many = IntStream.range(0, 250)
                .mapToObj(i -> collection("many-" + i, "Many"))
                .toList();
        long made = revisionWriter.write(Fixtures.TESTER, transaction -> many.forEach(transaction::save));
        long gone = revisionWriter.write(Fixtures.TESTER, transaction -> many.forEach(transaction::delete));

        assertThat(log.between(ChangeCursor.endOf(made - 1), ChangeCursor.endOf(gone), 1000))
                .hasSize(500);
        assertThat(records("/collections").meta().total()).isEqualTo(1);
    }

    @Test
    void timesAreInTheOrderOfRevisions() {
        Practice practice = cast.publish("In good time");
        cast.save(practice.setSlug("in-better-time"));
        cast.delete(practice);

        assertThat(log.between(ChangeCursor.endOf(0), ChangeCursor.endOf(log.last()), 10_000))
                .extracting(entry -> entry.revision().time())
                .isSorted();
    }

    @Test
    void whatChangesNothingIsNoRevision() {
        Practice practice = cast.publish("Just the same");
        long revision = log.last();

        assertThat(cast.save(practice)).isEqualTo(revision);
        assertThat(log.last()).isEqualTo(revision);
        cast.delete(practice);
    }

    @Test
    void aFailedWriteLeavesNothing() {
        long before = log.last();

        assertThatThrownBy(() -> revisionWriter.write(Fixtures.TESTER, transaction -> {
                    transaction.save(collection("half-way", "Half way"));
                    throw new IllegalStateException("Stopped");
                }))
                .hasMessageContaining("Stopped");

        assertThat(log.last()).isEqualTo(before);
        assertThat(records("/collections").data())
                .noneMatch(collection -> collection.get("id").equals("half-way"));
    }

    @Test
    void theLogKeepsWhatWasBeforeAndAfter() {
        revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(collection("winter", "Winter")));
        long changed = revisionWriter.write(
                Fixtures.TESTER, transaction -> transaction.save(collection("winter", "Winter of 2026")));
        revisionWriter.write(Fixtures.TESTER, transaction -> transaction.delete(collection("winter", "")));

        Change change = log.between(ChangeCursor.endOf(changed - 1), ChangeCursor.endOf(changed), 10)
                .get(0)
                .change();
        assertThat(change.kind()).isEqualTo(Change.Kind.UPDATE);
        assertThat(change.before().at("/labels/en").asText()).isEqualTo("Winter");
        assertThat(change.after().at("/labels/en").asText()).isEqualTo("Winter of 2026");
    }

    @Test
    void theFeedShowsComingChangingRenamingAndGoing() {
        long before = log.last();
        Practice practice = cast.publish("Feed me");
        cast.save(practice.setSlug("fed"));
        cast.delete(practice);

        List<Map<String, Object>> changes = records("/changes?after=" + before).data();
        assertThat(changes).extracting(change -> change.get("kind")).containsExactly("upsert", "rename", "delete");
        assertThat(changes.get(1)).containsEntry("formerSlug", "feed-me");
        assertThat(records("/changes?after=" + changes.get(1).get("cursor")).data())
                .hasSize(1);
    }

    @Test
    void theFeedIsWalkedWithoutGapOrRepetition() {
        List<Object> cursors = new ArrayList<>();
        for (String next = "/changes?limit=97"; next != null; ) {
            var page = records(next);
            page.data().forEach(change -> cursors.add(change.get("cursor")));
            next = page.links().next();
        }

        assertThat(cursors).doesNotHaveDuplicates();
        assertThat(cursors.stream().filter(cursor -> cursor.toString().startsWith("1.")))
                .hasSize(Sample.PRACTICES + Sample.CITIES + Sample.NETWORKS + Sample.MEMBERSHIPS + Sample.TOPICS + 1);
    }

    private static Collection collection(String id, String label) {
        return new Collection(id, 9, Map.of("en", label));
    }
}
