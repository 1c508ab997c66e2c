package org.interculturalcities.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

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
        assertThat(Prose.clean(text)).isEqualTo(text);
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
        "'a <a href=\"https://example.org\">link</a>', 'a link (https://example.org)'",
    })
    void cleaningLeavesWhatReadersSee(String given, String clean) {
        assertThat(Prose.clean(given)).isEqualTo(clean);
        assertThat(Prose.clean(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "bell \u0007", "half \uD83D a pair", "\u0085"})
    void controlsAreFound(String text) {
        assertThat(Prose.hasControls(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines\n\r\tof text", "a whole pair \uD83C\uDF0D"})
    void lineBreaksAndSignsBeyondTheFirstPlaneAreNoControls(String text) {
        assertThat(Prose.hasControls(text)).isFalse();
    }
}
