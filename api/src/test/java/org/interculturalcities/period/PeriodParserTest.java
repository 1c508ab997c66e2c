package org.interculturalcities.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

    /** Text, from, to, ongoing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2019                                        | 2019       | 2019       | false
                    2019-2021                                   | 2019       | 2021       | false
                    2019 – 2021                                 | 2019       | 2021       | false
                    2019/2021                                   | 2019       | 2021       | false
                    2011-14                                     | 2011       | 2014       | false
                    Since 2008                                  | 2008       |            | true
                    2019 on                                     | 2019       |            | true
                    2019 onwards                                | 2019       |            | true
                    à partir 2016                               | 2016       |            | true
                    2013-                                       | 2013       |            | true
                    Ongoing                                     |            |            | true
                    Ongoing activities                          |            |            | true
                    permanent                                   |            |            | true
                    2007-on going                               | 2007       |            | true
                    2019 - ongoing                              | 2019       |            | true
                    2019 to present                             | 2019       |            | true
                    On-going since 2014                         | 2014       |            | true
                    2021 (ongoing since 2017)                   | 2017       |            | true
                    2018-2022 (still in use)                    | 2018       | 2022       | true
                    January - February 2018                     | 2018-01    | 2018-02    | false
                    21 juin 2018                                | 2018-06-21 | 2018-06-21 | false
                    1er mars 2018                               | 2018-03-01 | 2018-03-01 | false
                    9 May 2017                                  | 2017-05-09 | 2017-05-09 | false
                    June 2017                                   | 2017-06    | 2017-06    | false
                    2nd half 2021                               | 2021-07    | 2021-12    | false
                    second half of 2021                         | 2021-07    | 2021-12    | false
                    Three years - 2017, 2018 and 2019           | 2017       | 2019       | false
                    2009-ongoing Casalecchio di Reno, Italy     | 2009       |            | true
                    Chaque année autour du 21 mars, depuis 1995 | 1995       |            | true
                    8-11 September 2016                         | 2016-09-08 | 2016-09-11 | false
                    30 August - 2 September 2016                | 2016-08-30 | 2016-09-02 | false
                    1 January 2019 - 31 December 2020           | 2019-01-01 | 2020-12-31 | false
                    2019, ongoing                               | 2019       |            | true
                    11 months from February to December 2017    | 2017-02    | 2017-12    | false
                    From 2017 to 2019                           | 2017       | 2019       | false
                    March 2018 until 31 August 2019             | 2018-03    | 2019-08-31 | false
                    April to November 2021                      | 2021-04    | 2021-11    | false
                    31/08/2019                                  | 2019-08-31 | 2019-08-31 | false
                    OD 2020                                     | 2020       |            | true
                    od 2018 do 2020                             | 2018       | 2020       | false
                    od marta 2018.                              | 2018-03    |            | true
                    од 2020                                     | 2020       |            | true
                    Depuis 2015                                 | 2015       |            | true
                    de 2015 à 2018                              | 2015       | 2018       | false
                    en cours                                    |            |            | true
                    février 2019                                | 2019-02    | 2019-02    | false
                    Seit 2012                                   | 2012       |            | true
                    ab März 2019                                | 2019-03    |            | true
                    2015 bis 2018                               | 2015       | 2018       | false
                    von Mai 2015 bis Juni 2018                  | 2015-05    | 2018-06    | false
                    3. Oktober 2019                             | 2019-10-03 | 2019-10-03 | false
                    laufend                                     |            |            | true
                    desde 2014                                  | 2014       |            | true
                    2014 hasta la actualidad                    | 2014       |            | true
                    21 de junio de 2018                         | 2018-06-21 | 2018-06-21 | false
                    dal 2016                                    | 2016       |            | true
                    dal 2016 al 2018                            | 2016       | 2018       | false
                    maggio 2017                                 | 2017-05    | 2017-05    | false
                    2016 - in corso                             | 2016       |            | true
                    desde março de 2019                         | 2019-03    |            | true
                    de 2015 até 2018                            | 2015       | 2018       | false
                    nga 2018                                    | 2018       |            | true
                    nga 2018 deri 2020                          | 2018       | 2020       | false
                    qershor 2019                                | 2019-06    | 2019-06    | false
                    """)
    void understandsWhatPeopleWrite(String text, String from, String to, boolean ongoing) {
        assertThat(PeriodParser.parse(text)).isEqualTo(new Period(text, from, to, ongoing));
    }

    /** Of what people wrote in catalogues, calls and reports, what is understood, and that the rest is flagged. */
    @Test
    void understandsMostOfWhatIsFoundInTheWild() throws IOException {
        List<String[]> found;
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/period-texts.txt"))) {
            found = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" \\| ?", -1))
                    .toList();
        }

        assertThat(found).hasSizeGreaterThan(350).allSatisfy(line -> assertThat(PeriodParser.parse(line[0]))
                .isEqualTo(new Period(line[0], date(line, 1), date(line, 2), line.length > 3)));
        assertThat(found.stream().filter(line -> PeriodParser.parse(line[0]).understood()))
                .hasSizeGreaterThan(found.size() * 95 / 100);
    }

    private static @Nullable String date(String[] line, int at) {
        return at < line.length && !line[at].isBlank() && !line[at].equals("?") ? line[at].strip() : null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/02/2",
                "2021-2019",
                "31 February 2020",
                "2015, 2017",
                "soon",
                "2-3 years",
                "13/13/2020",
                "20 - 30",
                "phase 2",
                "2014 2018",
                "99999999999"
            })
    void keepsAndFlagsWhatItDoesNotUnderstand(String text) {
        Period period = PeriodParser.parse(text);

        assertThat(period.text()).isEqualTo(text);
        assertThat(period.understood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsNoPeriod(String text) {
        assertThat(PeriodParser.parse(text)).isEqualTo(Period.NONE);
    }

    @Test
    void countsEveryYearUpToThePresentOne() {
        assertThat(PeriodParser.parse("2011-14").years(2026)).containsExactly(2011, 2012, 2013, 2014);
        assertThat(PeriodParser.parse("2024 onwards").years(2026)).containsExactly(2024, 2025, 2026);
        assertThat(PeriodParser.parse("From 2025 to 2027").years(2026)).containsExactly(2025, 2026);
        assertThat(PeriodParser.parse("Ongoing").years(2026)).containsExactly(2026);
        assertThat(PeriodParser.parse("nobody knows").years(2026)).isEmpty();
    }
}
