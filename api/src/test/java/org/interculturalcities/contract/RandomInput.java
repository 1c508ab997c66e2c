package org.interculturalcities.contract;

import java.util.List;
import java.util.Random;

/** Texts that nobody expects: empty, long, dangerous, or in strange characters. */
final class RandomInput {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0007\u001Bb\u007F",
            "\uFEFF\u200B\u2028",
            "\u202Eمرحبا بالعالم",
            "שלום",
            "😀👩‍👩‍👧‍👦",
            "e\u0301\u0301\u0301",
            "İıß",
            "\"",
            "'",
            "\\",
            "' OR 1=1--",
            "\"; DROP TABLE practice; --",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "&amp;lt;b&amp;gt;",
            "${jndi:ldap://localhost/x}",
            "%00%s%n",
            "../../etc/passwd",
            "(a+)+$",
            "((((((((((((((((",
            "[a-z]{1,99999}",
            "*",
            "-",
            "--a",
            "a:b:c",
            "x|y;z",
            "0",
            "-1",
            "1e309",
            "NaN",
            "2147483648",
            "9223372036854775808",
            "0x10",
            "1.5",
            "null",
            "true",
            "{}",
            "[]",
            "e30",
            "W/\"1\"",
            "\"9-x\"",
            "2026-13-45",
            "2021..2018",
            "..",
            "-9999..99999",
            "+275760-09-13T00:00:00Z",
            "zh-Hant-x-private",
            "x_y",
            "=cmd|' /C calc'!A0",
            "http://[::1");

    private static final List<String> REPEATED =
            List.of("a", "a ", "(a+)+", "😀", "\"-", "9", "é", "\u0000", "(", ",", "{");

    private final Random random;

    RandomInput(Random random) {
        this.random = random;
    }

    String text() {
        if (random.nextInt(6) > 0) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        String part = REPEATED.get(random.nextInt(REPEATED.size()));
        return part.repeat((1 << random.nextInt(14)) / part.length());
    }

    /** The same for a header, which has one line and no control characters. */
    String header() {
        return text().replaceAll("\\p{Cntrl}", "");
    }

    /** JSON that is much deeper than any record. */
    String deep() {
        int depth = 1 << random.nextInt(12);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
