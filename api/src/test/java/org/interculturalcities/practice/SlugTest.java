package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A welcoming app              | a-welcoming-app
                    Città del Dialogo: l'incontro | citta-del-dialogo-lincontro
                    Straße & Ødegård             | strasse-odegard
                    2020                         | practice-2020
                    ???                          | practice
                    Поруч                        | poruc
                    """)
    void isReadableAsciiAndNeverLooksLikeAnId(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"مرحبا بالجميع", "ようこそ"})
    void existsInEveryScript(String title) {
        assertThat(Slugs.of(title)).matches("[a-z][a-z0-9-]+");
    }
}
