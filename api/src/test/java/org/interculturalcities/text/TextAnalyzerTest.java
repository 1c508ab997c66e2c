package org.interculturalcities.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interculturalcities.text.TextAnalyzer.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "en, rumours,      rumour",
        "fr, réfugiés,     réfugié",
        "de, Gerüchte,     Gerücht",
        "de, Geruechte,    Gerücht",
        "es, rumores,      rumor",
        "it, scuole,       scuola",
        "pt, escolas,      escola",
        "nb, skoler,       skole",
        "sv, skolor,       skola",
        "da, skoler,       skole",
        "nl, scholen,      school",
        "pl, uchodźcom,    uchodźca",
        "uk, біженців,     біженець",
        "ru, беженцам,     беженцы",
        "el, πρόσφυγες,    πρόσφυγας",
        "ro, orașele,      oraș",
        "ar, اللاجئون,      لاجئون",
        "tr, okullar,      okul",
        "ca, escoles,      escola",
        "eu, hirietan,     hiriak",
        "hu, iskolák,      iskola",
        "cs, školy,        škola",
    })
    void formsOfAWordShareAStem(String language, String form, String word) {
        assertThat(only(language, form).stems())
                .containsAnyElementsOf(only(language, word).stems());
    }

    @ParameterizedTest
    @CsvSource({
        "fr, l'intégration, integration",
        "fr, l’intégration, integration",
        "it, dell'integrazione, integrazione"
    })
    void anElidedArticleIsNoPartOfTheWord(String language, String text, String exact) {
        assertThat(only(language, text).exact()).isEqualTo(exact);
    }

    @Test
    void serbianIsOneInBothScripts() {
        assertThat(only("sr", "Одлука").terms())
                .isEqualTo(only("sr-Latn", "Odluka").terms());
    }

    @Test
    void aStemmerThatLeavesALittleWordIsNotBelieved() {
        assertThat(only("nb", "fordom").stems()).containsExactly("=fordom");
    }

    @Test
    void aHyphenatedWordIsAlsoFoundWrittenAsOne() {
        assertThat(TextAnalyzer.analyze("en", "anti-rumours")).hasSize(2);
        assertThat(TextAnalyzer.analyze("en", "anti-rumours").get(1).terms()).contains("rumours", "antirumours");
    }

    @Test
    void japaneseIsReadInPairs() {
        assertThat(TextAnalyzer.analyze("ja", "多文化共生")).extracting(Word::exact).containsExactly("多文", "文化", "化共", "共生");
    }

    private static Word only(String language, String text) {
        List<Word> words = TextAnalyzer.analyze(language, text);
        assertThat(words).hasSize(1);
        return words.get(0);
    }
}
