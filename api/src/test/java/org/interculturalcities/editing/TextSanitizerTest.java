package org.interculturalcities.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSanitizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "One line, d’été & more.",
                "A paragraph\n\nand another\nof two lines",
                "عيد",
                "a < b",
                "l'\u00E9t\u00E9"
            })
    void whatIsCleanStaysAsItIs(String text) {
        assertThat(TextSanitizer.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'one  two', 'one two'",
        "'one\ttwo', 'one two'",
        "'one\u00A0two', 'one two'",
        "'one\u202Ftwo', 'one two'",
        "'so\u00ADcial', social",
        "'so\u200Bcial', social",
        "' one ', one",
        "'\none\u2003', one",
        "'one \ntwo', 'one\ntwo'",
        "'one\n two', 'one\ntwo'",
        "'one\r\ntwo', 'one\ntwo'",
        "'one\n\n\n\ntwo', 'one\n\ntwo'",
        "'e\u0301te\u0301', '\u00E9t\u00E9'",
        "'<b>one</b>', one",
        "'&lt;p&gt;one&lt;/p&gt;&amp;lt;', 'one\n\n<'",
        "'<ul><li>one</li><li>two</li></ul>', '- one\n- two'",
        "'&amp;amp;lt;img src=x&amp;amp;gt;one', one",
        "'&amp;amp;amp;amp;amp;lt;b&amp;amp;amp;amp;amp;gt;one', one",
        "'&amp;#38;#x26;lt;b&amp;#38;#x26;gt;one', one",
        "'R&amp;amp;D', 'R&D'",
        "'&amp;amp;lt;img src=x&amp;amp;gt;one', one",
        "'&amp;amp;amp;amp;amp;lt;b&amp;amp;amp;amp;amp;gt;one', one",
        "'&amp;#38;#x26;lt;b&amp;#38;#x26;gt;one', one",
        "'R&amp;amp;D', 'R&D'",
        "'a <a href=\"https://example.org\">link</a>', 'a link (https://example.org)'",
    })
    void cleaningLeavesWhatReadersSee(String given, String clean) {
        assertThat(TextSanitizer.clean(given)).isEqualTo(clean);
        assertThat(TextSanitizer.clean(clean)).isEqualTo(clean);
    }

    @Test
    void markupIsNeverLeftHoweverItIsNestedAndNoneTakesLong() {
        String nested = "<b>one</b>";
        for (int layer = 0; layer < 40; layer++) {
            nested = nested.replace("&", "&amp;").replace("<", "&#x3C;");
        }
        for (String given :
                List.of(nested, "&" + "amp;".repeat(100_000) + "lt;b>", "<".repeat(100_000), "&lt;".repeat(50_000))) {
            String clean = assertTimeout(Duration.ofSeconds(5), () -> TextSanitizer.clean(given));
            assertThat(TextSanitizer.hasMarkup(clean)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "bell \u0007", "half \uD83D a pair", "\u0085"})
    void controlsAreFound(String text) {
        assertThat(TextSanitizer.hasControls(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines\n\r\tof text", "a whole pair \uD83C\uDF0D"})
    void lineBreaksAndSignsBeyondTheFirstPlaneAreNoControls(String text) {
        assertThat(TextSanitizer.hasControls(text)).isFalse();
    }
}
