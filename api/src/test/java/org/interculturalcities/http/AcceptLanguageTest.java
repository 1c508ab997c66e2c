package org.interculturalcities.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interculturalcities.text.PreferredLanguages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "fr                       | fr",
                "fr-CA, en                | fr",
                "de, en;q=0.5, fr;q=0.8   | fr",
                "sr                       | sr-Latn",
                "sr-Latn-RS               | sr-Latn",
                "sr-Cyrl                  | none",
                "*, ar                    | none",
                "-, , fr;q=abc, en        | en",
                "en;q=0, fr               | fr"
            })
    void theBestOfWhatThereIsIsChosen(String header, String best) {
        PreferredLanguages languages = AcceptLanguage.parse(header);

        assertThat(languages.best(List.of("en", "fr", "sr-Latn")).orElse(null)).isEqualTo(best);
    }
}
