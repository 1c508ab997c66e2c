package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;
import static org.interculturalcities.Api.total;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.interculturalcities.Fixtures;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.view.PracticeSummary;
import org.interculturalcities.practice.view.PracticeSummary.CategoryLabel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeWordsTest {

    @Inject
    Fixtures cast;

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
        assertThat(answer.data().get(0).topics()).extracting(CategoryLabel::id).contains("anti-rumour");
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
            cast.save(practice.setText("fr", Fixtures.text("Zanzibar commence", "Rien.")));

            assertThat(total("?q=%22quokka%20zanzibar%22")).isZero();
            assertThat(total("?q=quokka%20zanzibar")).isEqualTo(1);
        } finally {
            cast.delete(practice);
        }
    }

    @Test
    void whatIsFoundInAnotherLanguageIsShownFromThere() {
        Practice practice = cast.publish("A quiet matter");
        try {
            cast.save(practice.setText("fr", Fixtures.text("Une affaire de wombats", "Les wombats se promènent.")));

            PracticeSummary found = practices("?q=wombat&lang=en").data().get(0);

            assertThat(found.language()).isEqualTo("en");
            assertThat(found.highlights().language()).isEqualTo("fr");
            assertThat(found.highlights().title()).containsExactly("Une affaire de <mark>wombats</mark>");
            assertThat(found.highlights().snippet()).containsExactly("Les <mark>wombats</mark> se promènent.");
        } finally {
            cast.delete(practice);
        }
    }

    @Test
    void whatIsFoundByItsConceptSaysUnderWhichName() {
        PracticeSummary found = practices("?q=Ger%C3%BCchte&lang=en").data().get(0);

        assertThat(found.highlights().foundAs()).singleElement().satisfies(name -> {
            assertThat(name.word()).isEqualTo("Gerüchte");
            assertThat(name.found()).containsIgnoringCase("rumo");
        });
        assertThat(practices("?q=rumour").data().get(0).highlights().foundAs()).isEmpty();
    }

    @Test
    void aWordInThreeLanguagesCountsOnce() {
        Practice once = cast.publish("Numbat numbat");
        Practice often = cast.publish("Numbat");
        try {
            cast.save(often.setPeriod(once.period())
                    .setText("fr", Fixtures.text("Numbat", "Numbat"))
                    .setText("de", Fixtures.text("Numbat", "Numbat")));
            cast.save(once.setText("en", Fixtures.text("Numbat", "Numbat and numbat")));

            assertThat(practices("?q=numbat").data())
                    .extracting(PracticeSummary::id)
                    .containsExactly(once.recordId(), often.recordId());
        } finally {
            cast.delete(once);
            cast.delete(often);
        }
    }

    @Test
    void aSlipIsForgivenOnlyWhereTheWordIsNowhere() {
        Practice quokka = cast.publish("Feeding quokkas");
        try {
            assertThat(practices("?q=qoukkas").data())
                    .extracting(PracticeSummary::id)
                    .containsExactly(quokka.recordId());
            assertThat(practices("?q=qoukkas").meta().spelling()).isEqualTo("quokkas");
            Practice misspelt = cast.publish("Feeding qoukkas");
            try {
                assertThat(practices("?q=qoukkas").data())
                        .extracting(PracticeSummary::id)
                        .containsExactly(misspelt.recordId());
            } finally {
                cast.delete(misspelt);
            }
        } finally {
            cast.delete(quokka);
        }
    }

    @Test
    void whereNothingIsFoundItSaysWhatToLeaveOut() {
        Listing<PracticeSummary> nothing = practices("?q=rumours&topic=roma&ongoing=false");

        assertThat(nothing.data()).isEmpty();
        assertThat(nothing.meta().without()).isNotEmpty().allSatisfy(rest -> assertThat(rest.total())
                .isEqualTo(total("?"
                        + switch (rest.parameter()) {
                            case "q" -> "topic=roma&ongoing=false";
                            case "topic" -> "q=rumours&ongoing=false";
                            default -> "q=rumours&topic=roma";
                        })));
        assertThat(practices("?q=rumours").meta().without()).isNull();
    }

    @Test
    void aSpellingThatLeadsToSomethingIsOffered() {
        assertThat(practices("?q=rumuors").meta().spelling()).isEqualTo("rumours");
        assertThat(practices("?q=intarcultral").meta().spelling()).isEqualTo("intercultural");
        assertThat(practices("?q=zzzzzzzz").meta().spelling()).isNull();
    }

    @Test
    void aTextInAnotherLanguageThanItSaysIsFoundAsAMistake() {
        assertThat(total("?missing=language")).isZero();
        Practice mislabelled = cast.publish("Rencontres de quartier");
        try {
            cast.save(mislabelled.setText(
                    "en",
                    Fixtures.text(
                            "Rencontres de quartier",
                            "Les habitants du quartier se retrouvent chaque mois dans la maison des associations pour "
                                    + "parler avec les nouveaux venus de ce qui les occupe, et pour leur montrer comment "
                                    + "on peut y prendre part, avec une soupe qui est faite par tous et pour tous.")));

            assertThat(practices("?missing=language").data())
                    .extracting(PracticeSummary::id)
                    .containsExactly(mislabelled.recordId());
        } finally {
            cast.delete(mislabelled);
        }
    }

    @Test
    void signsAloneSeekNothingAndManyUnknownWordsTakeNoLonger() {
        assertThat(total("?q=%3F%3F%3F")).isZero();
        assertThat(total("?q=-")).isEqualTo(total(""));
        long begin = System.nanoTime();
        assertThat(total("?q=" + "qwxzv+".repeat(160))).isZero();
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
    }
}
