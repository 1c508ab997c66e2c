package org.interculturalcities.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "Reggio Emilia, Reggio Emilia, 0",
        "REGGIO,        Reggio Emilia, 1",
        "emilia,        Reggio Emilia, 2",
        "Regio,         Reggio Emilia, 3",
        "Reykjavik,     Reykjavík,     0",
        "Reikjavyk,     Reykjavík,     3",
        "Melitpool,     Melitopol,     3",
    })
    void forgivesCaseAccentsAndSlips(String typed, String name, int rank) {
        assertThat(NameMatcher.whole(typed).rank(List.of(name))).hasValue(rank);
    }

    @ParameterizedTest
    @CsvSource({"Bari, Pari", "Oslo, Olso", "Lisbon, Lublin"})
    void doesNotTakeOneCityForAnother(String typed, String name) {
        assertThat(NameMatcher.whole(typed).rank(List.of(name))).isEmpty();
    }

    @Test
    void aWholePageTypedAsANameTakesNeitherTimeNorMemory() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            page.appendCodePoint('\u4E00' + i % 20_000);
        }
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(
                        NameMatcher.whole(page.toString()).rank(List.of("Oslo")))
                .isEmpty());
    }
}
