package org.interculturalcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Cast;
import org.interculturalcities.http.CatalogueRevision;
import org.interculturalcities.network.Membership;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.revision.Ledger;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.topic.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadModelTest {

    @Inject
    Ledger ledger;

    @Inject
    Cast cast;

    @Inject
    ReadModel readModel;

    @Inject
    RevisionLog log;

    @Inject
    Records records;

    @Inject
    Indexed<?> documents;

    @Test
    void aWriteIsThereForTheNextRead() {
        Practice written = cast.publish("Read your own write");

        assertThat(total("?q=%22read%20your%20own%20write%22")).isEqualTo(1);
        assertThat(practices("?limit=0").meta().revision()).isEqualTo(cast.delete(written) - 1);
        assertThat(total("?q=%22read%20your%20own%20write%22")).isZero();
    }

    @Test
    void aPracticeIsFoundByTheNewNameOfItsCity() {
        City present = city("gb-bradford");
        City renamed = new City("gb-bradford", "GB", "city", "Bradfordville", "Bradford", List.of("Bradford"))
                .at(present.latitude(), present.longitude())
                .inGeonames(present.geonamesId(), present.population());
        ledger.write(Cast.TESTER, writing -> writing.save(renamed));
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
            ledger.write(Cast.TESTER, writing -> writing.save(present));
        }
        assertThat(total("?q=Bradfordville")).isZero();
    }

    @Test
    void aNewMembershipMovesThePracticesOfTheCity() {
        long before = total("?network=reci");
        Membership joining = new Membership("reci.gb-bradford", "reci", "gb-bradford", Membership.Status.MEMBER);
        ledger.write(Cast.TESTER, writing -> writing.save(joining));
        try {
            assertThat(total("?network=reci")).isEqualTo(before + total("?city=gb-bradford"));
        } finally {
            ledger.write(Cast.TESTER, writing -> writing.delete(joining));
        }
        assertThat(total("?network=reci")).isEqualTo(before);
    }

    @Test
    void aTopicShowsItsNewLabelAtOnce() {
        Topic present = topic("roma");
        ledger.write(
                Cast.TESTER,
                writing -> writing.save(new Topic("roma", present.position(), Map.of("en", "Roma and Travellers"))));
        try {
            assertThat(total("?q=Travellers&topic=roma"))
                    .isEqualTo(total("?topic=roma"))
                    .isPositive();
        } finally {
            ledger.write(Cast.TESTER, writing -> writing.save(present));
        }
    }

    @Test
    void aFreshStartReadsTheSameCatalogueOutOfTheLog() throws Exception {
        Practice practice = cast.publish("Known after a restart");
        Topic present = topic("roma");
        ledger.write(Cast.TESTER, writing -> writing.save(new Topic("roma", present.position(), Map.of("en", "Rom"))));
        ReadModel fresh = new ReadModel(log, records, new Index(documents, records), new CatalogueRevision());
        try {
            fresh.start(null);
            try (Snapshot now = fresh.now();
                    Snapshot running = readModel.now()) {
                assertThat(now.revision()).isEqualTo(running.revision());
                assertThat(now.find("id", practice.recordId())).isPresent();
                assertThat(now.directory()
                                .find(Topic.class, "roma")
                                .orElseThrow()
                                .labels())
                        .containsEntry("en", "Rom");
                for (String facet : documents.facets()) {
                    assertThat(now.counts(facet)).as(facet).isEqualTo(running.counts(facet));
                }
            }
        } finally {
            fresh.stop();
            ledger.write(Cast.TESTER, writing -> writing.save(present));
            cast.delete(practice);
        }
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

    private Topic topic(String id) {
        try (Snapshot now = readModel.now()) {
            return now.directory().find(Topic.class, id).orElseThrow();
        }
    }

    private City city(String id) {
        try (Snapshot now = readModel.now()) {
            return now.directory().find(City.class, id).orElseThrow();
        }
    }
}
