package org.interculturalcities.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.problem;
import static org.interculturalcities.Api.records;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "Vinnitsa, city,    ua-vinnytsia",
        "Vinitsa,  city,    ua-vinnytsia",
        "Torin,    city,    it-turin",
        "rumeurs,  topic,   anti-rumour",
        "чутк,     topic,   anti-rumour",
        "RECI,     network, reci",
        "لشبونة,    city,    pt-lisbon",
        "Барсел,   city,    es-barcelona",
        "Lissabon, city,    pt-lisbon",
        "Breslau,  city,    pl-wroclaw",
        "educaton, topic,   education",
    })
    void namesInAnyLanguageAreSuggestedUnfinishedAndMisspelt(String typed, String kind, String id) {
        assertThat(suggest(typed))
                .anySatisfy(suggestion ->
                        assertThat(suggestion).containsEntry("kind", kind).containsEntry("id", id));
    }

    @Test
    void aCityFoundByAnotherNameSaysWhich() {
        assertThat(suggest("Vinnitsa").get(0))
                .containsEntry("label", "Vinnytsia")
                .containsEntry("matched", "Vinnitsa")
                .containsEntry("hint", "Ukraine");
    }

    @Test
    void aCityIsCalledByItsNameInTheLanguageOfTheResponse() {
        assertThat(suggest("Lissabon", "uk").get(0))
                .containsEntry("label", "Лісабон")
                .containsEntry("matched", "Lissabon");
        // The Romanian name, Lisabona, begins with these letters too.
        assertThat(suggest("lisab", "cs").get(0))
                .containsEntry("label", "Lisabon")
                .containsEntry("matched", null);
    }

    @Test
    void practicesAreSuggestedByWordsOfTheirTitle() {
        assertThat(suggest("app welcoming")).singleElement().satisfies(suggestion -> assertThat(suggestion)
                .containsEntry("kind", "practice")
                .containsEntry("label", "A welcoming app"));
    }

    @Test
    void kindsStandInOrderAndNoMoreThanAsked() {
        List<Map<String, Object>> found = suggest("in");
        assertThat(found).hasSize(8);
        assertThat(found)
                .extracting(suggestion ->
                        List.of("topic", "city", "network", "practice").indexOf(suggestion.get("kind")))
                .isSorted();
        assertThat(records("/suggestions?q=in&limit=3").data()).hasSize(3);
    }

    @Test
    void nothingTypedSuggestsNothing() {
        assertThat(suggest("")).isEmpty();
        assertThat(suggest("%20")).isEmpty();
        assertThat(suggest("zzzzqqq")).isEmpty();
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        problem("/suggestions?q=" + "a".repeat(201), 400);
        problem("/suggestions?q=a&limit=21", 400);
    }

    private static List<Map<String, Object>> suggest(String typed, String language) {
        return suggest(typed + "&lang=" + language);
    }

    private static List<Map<String, Object>> suggest(String typed) {
        return records("/suggestions?q=" + typed.replace(" ", "%20")).data();
    }
}
