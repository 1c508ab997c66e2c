package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.interculturalcities.Cast;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.PracticeSummary.TermLabel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeWordsTest {

    @Inject
    Cast cast;

    @Test
    void wordsAreFoundWithoutAccentsAndInTheirForms() {
        assertThat(practices("?q=rumour").data())
                .extracting(PracticeSummary::title)
                .anyMatch(title -> title.contains("umour"));
        assertThat(total("?q=rumours")).isEqualTo(total("?q=RUMOUR")).isPositive();
        assertThat(total("?q=Reykjavik")).isEqualTo(total("?q=Reykjavík")).isPositive();
    }

    @Test
    void aQuestionInManyWordsFindsWhatHasTheTellingOnes() {
        Listing<PracticeSummary> answer = practices("?q=what+did+other+cities+do+about+rumours&facet=topic");

        assertThat(answer.meta().relaxed()).isTrue();
        assertThat(answer.data().get(0).topics()).extracting(TermLabel::id).contains("anti-rumour");
        assertThat(answer.facets().get("topic").values())
                .filteredOn(value -> value.value().equals("anti-rumour"))
                .singleElement()
                .satisfies(value -> assertThat(total("?q=what+did+other+cities+do+about+rumours&topic=anti-rumour"))
                        .isEqualTo(value.count()));
        assertThat(practices("?q=rumours").meta().relaxed()).isNull();
        assertThat(total("?q=%22what+did+other+cities+do%22")).isZero();
        assertThat(total("?q=rumours+zanzibar")).isZero();
    }

    @Test
    void highlightsMarkTheWordsAndNothingElseIsMarkup() {
        Practice risky = cast.publish("Cooking & <b>eating</b> zabaglione");
        try {
            PracticeSummary found = practices("?q=zabaglione").data().get(0);

            assertThat(found.highlights().title())
                    .containsExactly("Cooking &amp; &lt;b&gt;eating&lt;/b&gt; <mark>zabaglione</mark>");
        } finally {
            cast.delete(risky);
        }
    }

    @Test
    void aPhraseDoesNotRunFromOneTextIntoTheNext() {
        Practice practice = cast.publish("Ends with quokka");
        try {
            cast.save(practice.toldIn("fr", Cast.text("Zanzibar commence", "Rien.")));

            assertThat(total("?q=%22quokka%20zanzibar%22")).isZero();
            assertThat(total("?q=quokka%20zanzibar")).isEqualTo(1);
        } finally {
            cast.delete(practice);
        }
    }
}
