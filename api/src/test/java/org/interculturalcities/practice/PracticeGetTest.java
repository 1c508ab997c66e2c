package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.practice;
import static org.interculturalcities.Api.problem;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hamcrest.Matchers;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Sample;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticeGetTest {

    @Inject
    Fixtures cast;

    @Test
    void idAndSlugLeadToTheSamePractice() {
        PracticeDetail bySlug = practice("together-for-stronger-communities");

        assertThat(practice(bySlug.id())).isEqualTo(bySlug);
        assertThat(bySlug.texts().get("en").impact()).isNotBlank();
        assertThat(bySlug.cities()).extracting(PracticeSummary.CityName::id).containsExactly("gb-bradford");
    }

    @Test
    void aFormerSlugRedirectsWithTheParametersKept() {
        Practice renamed = cast.publish("Soup for the street");
        try {
            cast.save(renamed.setSlug("soup-for-everyone"));

            get("/practices/soup-for-the-street?lang=en")
                    .then()
                    .statusCode(308)
                    .header("Location", Matchers.endsWith("/api/v1/practices/soup-for-everyone?lang=en"));
        } finally {
            cast.delete(renamed);
        }
    }

    @Test
    void aDeletedPracticeLeavesATombstoneUnderItsIdAndSlug() {
        Practice doomed = cast.publish("Former name");
        cast.save(doomed.setSlug("here-today-and-gone-tomorrow"));
        long revision = cast.delete(doomed);

        Problem byId = problem("/practices/" + doomed.id(), 410);
        assertThat(byId.tombstone().revision()).isEqualTo(revision);
        assertThat(problem("/practices/" + doomed.slug(), 410).tombstone()).isEqualTo(byId.tombstone());
        assertThat(problem("/practices/former-name", 410).tombstone()).isEqualTo(byId.tombstone());
        Practice successor = cast.publish("Here today and gone tomorrow");
        assertThat(successor.slug()).isEqualTo("here-today-and-gone-tomorrow-2");
        cast.delete(successor);
        assertThat(total("?q=\"gone%20tomorrow\"".replace("\"", "%22"))).isZero();
    }

    @Test
    void aDraftIsNotShown() {
        Practice draft = cast.publish("Not ready yet");
        try {
            cast.save(draft.setStatus(Status.DRAFT));

            problem("/practices/" + draft.id(), 404);
            assertThat(total("?status=published")).isEqualTo(Sample.PRACTICES);
        } finally {
            cast.delete(draft);
        }
    }

    @Test
    void aNameIsTakenBackAfterOthers() {
        Practice renamed = cast.publish("First name");
        try {
            cast.save(renamed.setSlug("second-name"));
            cast.save(renamed.setSlug("third-name"));
            cast.save(renamed.setSlug("first-name"));

            assertThat(practice("first-name").id()).isEqualTo(renamed.recordId());
            get("/practices/second-name").then().statusCode(308);
            get("/practices/third-name").then().statusCode(308);
        } finally {
            cast.delete(renamed);
        }
    }

    @Test
    void aDraftThatWasNeverPublicLeavesNoTrace() {
        Practice draft = cast.draft("Never seen by anyone");
        cast.delete(draft);

        problem("/practices/" + draft.id(), 404);
        problem("/practices/" + draft.slug(), 404);
    }

    @Test
    void aTextInAnotherLanguageIsShownToThoseWhoPreferIt() {
        Practice told = cast.publish("Told twice");
        try {
            cast.save(told.setText("fr", Fixtures.text("Raconté deux fois", "Deux langues.")));

            assertThat(practice(told.slug(), "Accept-Language", "de, fr-CA;q=0.8, en;q=0.5")
                            .title())
                    .isEqualTo("Raconté deux fois");
            assertThat(practice(told.slug() + "?lang=fr").texts()).containsOnlyKeys("fr");
            assertThat(practice(told.slug()).texts()).containsOnlyKeys("en", "fr");
            assertThat(practice(told.slug(), "Accept-Language", "ar").fallback())
                    .isTrue();
        } finally {
            cast.delete(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "no-such-practice", "%00", "-1", "%22", "1.0"})
    void anUnknownIdIsNotFound(String id) {
        assertThat(problem("/practices/" + id, 404).type()).isEqualTo("/problems/not-found");
    }
}
