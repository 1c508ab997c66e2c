package org.interculturalcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.total;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.interculturalcities.Fixtures;
import org.interculturalcities.network.Membership;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.revision.CatalogueRevision;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadModelTest {

    @Inject
    RevisionWriter revisionWriter;

    @Inject
    Fixtures cast;

    @Inject
    ReadModel readModel;

    @Inject
    RevisionLog log;

    @Inject
    EntitySerializer records;

    @Inject
    IndexedType<?> documents;

    @Test
    void aWriteIsThereForTheNextRead() {
        Practice written = cast.publish("Read your own write");

        assertThat(total("?q=%22read%20your%20own%20write%22")).isEqualTo(1);
        assertThat(practices("?limit=0").meta().revision()).isEqualTo(cast.delete(written) - 1);
        assertThat(total("?q=%22read%20your%20own%20write%22")).isZero();
    }

    @Test
    void aPracticeIsFoundByTheNewNameOfItsCity() {
        City present = present(City.class, "gb-bradford");
        City renamed = new City("gb-bradford", "GB", "city", "Bradfordville", "Bradford", List.of("Bradford"))
                .setCoordinates(present.latitude(), present.longitude())
                .setGeonames(present.geonamesId(), present.population());
        revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(renamed));
        try {
            assertThat(total("?q=Bradfordville"))
                    .isEqualTo(total("?city=gb-bradford"))
                    .isPositive();
            assertThat(practices("?city=gb-bradford&limit=1")
                            .data()
                            .get(0)
                            .cities()
                            .get(0)
                            .name())
                    .isEqualTo("Bradfordville");
        } finally {
            revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(present));
        }
        assertThat(total("?q=Bradfordville")).isZero();
    }

    @Test
    void aNewMembershipMovesThePracticesOfTheCity() {
        long before = total("?network=reci");
        Membership joining = new Membership("reci.gb-bradford", "reci", "gb-bradford", Membership.Status.MEMBER);
        revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(joining));
        try {
            assertThat(total("?network=reci")).isEqualTo(before + total("?city=gb-bradford"));
        } finally {
            revisionWriter.write(Fixtures.TESTER, transaction -> transaction.delete(joining));
        }
        assertThat(total("?network=reci")).isEqualTo(before);
    }

    @Test
    void aTopicShowsItsNewLabelAtOnce() {
        Topic present = present(Topic.class, "roma");
        revisionWriter.write(
                Fixtures.TESTER,
                transaction ->
                        transaction.save(new Topic("roma", present.position(), Map.of("en", "Roma and Travellers"))));
        try {
            assertThat(total("?q=Travellers&topic=roma"))
                    .isEqualTo(total("?topic=roma"))
                    .isPositive();
        } finally {
            revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(present));
        }
    }

    @Test
    void aFreshStartReadsTheSameCatalogueOutOfTheLog() throws Exception {
        Practice practice = cast.publish("Known after a restart");
        Topic present = present(Topic.class, "roma");
        revisionWriter.write(
                Fixtures.TESTER,
                transaction -> transaction.save(new Topic("roma", present.position(), Map.of("en", "Rom"))));
        try {
            assertShowsTheSame(Optional.empty());
        } finally {
            revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(present));
            cast.delete(practice);
        }
    }

    @Test
    void aStartGoesOnFromTheIndexThatTheLastRunKept(@TempDir Path folder) throws Exception {
        Practice deleted = cast.publish("Deleted between two runs");
        Practice draft = cast.draft("A draft between two runs");
        Topic present = present(Topic.class, "roma");
        assertShowsTheSame(Optional.of(folder));
        long kept = kept(folder).revision();
        cast.delete(deleted);
        Practice written = cast.publish("Written between two runs");
        revisionWriter.write(
                Fixtures.TESTER,
                transaction -> transaction.save(new Topic("roma", present.position(), Map.of("en", "Rom"))));
        try {
            assertShowsTheSame(Optional.of(folder));
            assertThat(kept(folder).revision()).isEqualTo(kept + 3);
        } finally {
            revisionWriter.write(Fixtures.TESTER, transaction -> transaction.save(present));
            cast.delete(written);
            cast.delete(draft);
        }
    }

    @Test
    void theIndexOfAnotherLogIsMadeAnew(@TempDir Path folder) throws Exception {
        Index other = new Index(documents, records, () -> Optional.of(folder));
        other.save(log.last(), Instant.EPOCH, LocalDate.now(ZoneOffset.UTC));
        other.close();
        assertShowsTheSame(Optional.of(folder));
    }

    @Test
    void theIndexOfOtherCodeIsMadeAnew(@TempDir Path folder) throws Exception {
        Instant time = log.time(log.last()).orElseThrow();
        for (String name : List.of("published", "unpublished")) {
            try (IndexPartition part = new IndexPartition(folder.resolve(name), 1)) {
                part.save(new IndexState("another", log.last(), time, LocalDate.now(ZoneOffset.UTC)));
            }
        }
        assertShowsTheSame(Optional.of(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_.*", ".*\\.cfs", ".*\\.si"})
    void aDamagedIndexIsMadeAnew(String damaged, @TempDir Path folder) throws Exception {
        assertShowsTheSame(Optional.of(folder));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches(damaged))
                    .toList()) {
                Files.writeString(file, "no index");
            }
        }
        assertShowsTheSame(Optional.of(folder));
    }

    @Test
    void anIndexOfWhichOnlyAPartWasKeptIsMadeAnew(@TempDir Path folder) throws Exception {
        assertShowsTheSame(Optional.of(folder));
        try (IndexPartition part = new IndexPartition(folder.resolve("unpublished"), 1)) {
            part.save(new IndexState(SourceHash.ofService(), 1, Instant.EPOCH, LocalDate.EPOCH));
        }
        assertShowsTheSame(Optional.of(folder));
    }

    private IndexState kept(Path folder) throws Exception {
        Index index = new Index(documents, records, () -> Optional.of(folder));
        try {
            return index.savedState().orElseThrow();
        } finally {
            index.close();
        }
    }

    // A read model that starts and stops beside the running one.
    private void assertShowsTheSame(Optional<Path> folder) throws Exception {
        Index index = new Index(documents, records, () -> folder);
        ReadModel fresh = new ReadModel(log, records, index, new CatalogueRevision());
        try {
            fresh.start(new StartupEvent());
            try (Snapshot now = fresh.now();
                    Snapshot running = readModel.now()) {
                assertThat(now.revision()).isEqualTo(running.revision());
                assertThat(ids(now)).isEqualTo(ids(running));
                assertThat(ids(now.withUnpublished())).isEqualTo(ids(running.withUnpublished()));
                assertThat(labels(now)).isEqualTo(labels(running));
                for (String facet : documents.facets()) {
                    assertThat(now.counts(facet)).as(facet).isEqualTo(running.counts(facet));
                }
            }
        } finally {
            fresh.stop(new ShutdownEvent());
            index.close();
        }
    }

    private static List<String> ids(Snapshot snapshot) {
        return snapshot.first(new MatchAllDocsQuery(), Sort.INDEXORDER, 10_000).stream()
                .map(hit -> hit.version() + " " + new String(hit.state(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }

    private static Map<String, Map<String, String>> labels(Snapshot snapshot) {
        return snapshot.referenceData().all(Topic.class).stream().collect(Collectors.toMap(Topic::id, Topic::labels));
    }

    @Test
    void aSnapshotStaysWhatItWasWhileItIsHeld() {
        try (Snapshot held = readModel.now()) {
            long revision = held.revision();
            Practice later = cast.publish("After the snapshot");
            try {
                assertThat(held.revision()).isEqualTo(revision);
                assertThat(held.find("id", later.recordId())).isEmpty();
            } finally {
                cast.delete(later);
            }
        }
    }

    private <T extends VersionedEntity> T present(Class<T> type, String id) {
        try (Snapshot now = readModel.now()) {
            return now.referenceData().find(type, id).orElseThrow();
        }
    }
}
