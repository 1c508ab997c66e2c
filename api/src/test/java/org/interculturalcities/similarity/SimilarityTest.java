package org.interculturalcities.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import jakarta.inject.Inject;
import java.util.List;
import org.interculturalcities.Api;
import org.interculturalcities.Fixtures;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.view.PracticeDetail;
import org.interculturalcities.practice.view.PracticeSummary;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimilarityTest {

    private static final TypeRef<Listing<RelatedPractice>> RELATED = new TypeRef<>() {};
    private static final TypeRef<Listing<PossibleDuplicate>> DUPLICATES = new TypeRef<>() {};

    @Inject
    Fixtures cast;

    @Test
    void everyRelatedPracticeHasAReasonThatIsTrue() {
        String slug = "together-for-stronger-communities";
        PracticeDetail practice = Api.practice(slug);

        List<RelatedPractice> related = related(slug);

        assertThat(related).hasSize(6).allSatisfy(other -> {
            assertThat(other.practice().id()).isNotEqualTo(practice.id());
            assertThat(other.reasons()).isNotEmpty();
            assertThat(other.score()).isBetween(0.0, 1.0);
            assertThat(other.reasons())
                    .filteredOn(reason -> reason.kind() == Reason.Kind.TOPIC)
                    .allSatisfy(reason -> {
                        assertThat(practice.topics())
                                .anyMatch(topic -> topic.id().equals(reason.value()));
                        assertThat(other.practice().topics())
                                .anyMatch(topic -> topic.id().equals(reason.value()));
                    });
        });
        assertThat(related).extracting(other -> -other.score()).isSorted();
        assertThat(related.get(0).reasons()).extracting(Reason::kind).contains(Reason.Kind.CITY);
    }

    @Test
    void practicesOnTheSameMatterAreRelatedByTheirText() {
        assertThat(related("creative-anti-rumour-writing"))
                .extracting(other -> other.practice().slug())
                .contains("anti-rumour-toolkit-for-young-people");
    }

    @Test
    void aPracticeToldAgainIsAPossibleDuplicate() {
        Practice first = cast.publish("Wombat watching for newcomers in the park");
        Practice again = cast.publish("Wombat-watching in the park for newcomers");
        Practice other = cast.publish("A choir of neighbours");
        try {
            List<PossibleDuplicate> found = duplicates(first.recordId());

            assertThat(found).extracting(duplicate -> duplicate.practice().id()).containsExactly(again.recordId());
            assertThat(found.get(0).score()).isGreaterThan(0.8);
            assertThat(duplicates(again.slug())).hasSize(1);
        } finally {
            List.of(first, again, other).forEach(cast::delete);
        }
    }

    @Test
    void onlyTwoPracticesOfTheSampleMayBeTheSame() {
        assertThat(Api.walk(""))
                .filteredOn(practice -> !duplicates(practice.id()).isEmpty())
                .as("one is a part of the other: a framework, and what it does for the staff")
                .extracting(PracticeSummary::slug)
                .containsExactlyInAnyOrder(
                        "the-inclusive-auckland-framework", "auckland-council-as-an-inclusive-workplace");
    }

    @Test
    void anUnknownPracticeHasNoneAlike() {
        problem("/practices/999999/related", 404);
        problem("/practices/999999/duplicates", 404);
        problem("/practices/1/related?limit=0", 400);
    }

    private static List<RelatedPractice> related(String id) {
        return get("/practices/" + id + "/related").as(RELATED).data();
    }

    private static List<PossibleDuplicate> duplicates(String id) {
        return get("/practices/" + id + "/duplicates").as(DUPLICATES).data();
    }
}
