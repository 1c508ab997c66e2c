package org.interculturalcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Writer;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.view.PracticeSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawnRecordTest {

    private static final String WALK = "?q=%22withdrawn%20lantern%22&sort=title&limit=1";

    @Inject
    Fixtures cast;

    @Inject
    Index index;

    private final List<Practice> written = new ArrayList<>();

    @BeforeEach
    void publishThree() {
        for (String title : List.of("A withdrawn lantern", "B withdrawn lantern", "C withdrawn lantern")) {
            written.add(cast.publish(title));
        }
    }

    @AfterEach
    void deleteThem() {
        written.forEach(practice ->
                Writer.ADMIN.send(Method.DELETE, "/practices/" + practice.recordId(), null, "If-Match", "*"));
    }

    @Test
    void aWalkGoesOnWithoutWhatWasUnpublishedMeanwhile() {
        Listing<PracticeSummary> first = practices(WALK);

        Writer.ADMIN
                .patch(written.get(1).recordId(), Map.of("status", "archived"))
                .then()
                .statusCode(200);

        assertThat(rest(first)).containsExactly("C withdrawn lantern");
    }

    @Test
    void aWalkGoesOnWithoutWhatWasDeletedMeanwhile() {
        Listing<PracticeSummary> first = practices(WALK);

        Writer.ADMIN.delete(written.get(2).recordId(), "").then().statusCode(204);

        assertThat(rest(first)).containsExactly("B withdrawn lantern");
    }

    @Test
    void aWalkEndsInTheStateItBeganInAsLongAsNothingIsWithdrawn() {
        Listing<PracticeSummary> first = practices(WALK);
        written.add(cast.publish("BB withdrawn lantern"));

        assertThat(rest(first)).containsExactly("B withdrawn lantern", "C withdrawn lantern");
    }

    private static List<String> rest(Listing<PracticeSummary> page) {
        List<String> titles = new ArrayList<>();
        for (String next = page.links().next(); next != null; ) {
            Listing<PracticeSummary> following = practices(next.substring(next.indexOf('?')));
            following.data().forEach(practice -> titles.add(practice.title()));
            next = following.links().next();
        }
        return titles;
    }

    @Test
    void aStateIsForgottenSomeMinutesAfterItWasReplacedHoweverOftenItIsAsked() {
        Time time = new Time();
        Snapshots snapshots = new Snapshots(time);
        snapshots.publish(snapshot(1));
        snapshots.publish(snapshot(2));
        for (Duration asked = Duration.ZERO; asked.compareTo(Snapshots.KEPT) < 0; asked = asked.plusMinutes(1)) {
            try (Snapshot then = snapshots.asOf(1)) {
                assertThat(then.revision()).isEqualTo(1);
            }
            time.now = time.now.plus(Duration.ofMinutes(1));
            snapshots.forgetOld();
        }
        time.now = time.now.plusSeconds(1);
        snapshots.forgetOld();

        try (Snapshot then = snapshots.asOf(1)) {
            assertThat(then.revision()).isEqualTo(2);
        }
        snapshots.now().close();
    }

    private Snapshot snapshot(long revision) {
        return index.snapshot(revision, LocalDate.EPOCH, new ReferenceData(), null);
    }

    private static final class Time extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
