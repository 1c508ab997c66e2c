package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of docker/SETTINGS.md is what the interfaces of settings say. {@code -Dsettings=record} writes it anew.
 */
class SettingsPageTest {

    private static final String PAGE = "docker/SETTINGS.md";
    private static final String HEAD =
            """
            | variable | type | default | meaning, with an example |
            | --- | --- | --- | --- |
            """;
    private static final Pattern TABLE = Pattern.compile(Pattern.quote(HEAD) + "(?:\\|.*\n)*");
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"(.*)\"\\)");
    private static final Pattern SETTING =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/((?:\\s*@\\w+\\([^\n]*\\))*)\\s+([\\w<>]+) (\\w+)\\(\\);");
    private static final Pattern EXAMPLE = Pattern.compile("(such as|output of) `");
    private static final Map<String, String> TYPES = Map.of(
            "MailEncryption", "`starttls`, `tls` or `none`",
            "int", "whole number from 1",
            "Duration", "duration",
            "boolean", "`true` or `false`",
            "URI", "URL",
            "Path", "path",
            "String", "text",
            "List<String>", "list",
            "Integer", "whole number from 1",
            "List<IpSubnetFilterRule>", "list of networks");

    @Test
    void theTableSaysWhatTheInterfacesSay() throws IOException {
        String table = HEAD + String.join("", rows());
        String page = TABLE.matcher(Documents.text(PAGE)).replaceFirst(Matcher.quoteReplacement(table));
        if ("record".equals(System.getProperty("settings"))) {
            Files.writeString(Documents.ROOT.resolve(PAGE), page);
        }
        assertThat(Documents.text(PAGE)).isEqualTo(page).contains(table);
    }

    private static List<String> rows() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = files.filter(file -> file.toString().endsWith("Settings.java"))
                    .map(file -> Documents.text("api/" + file))
                    .filter(source -> PREFIX.matcher(source).find())
                    .toList();
            assertThat(sources).isNotEmpty();
            return sources.stream().flatMap(SettingsPageTest::rowsOf).sorted().toList();
        }
    }

    private static Stream<String> rowsOf(String source) {
        String prefix = PREFIX.matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        List<MatchResult> settings = SETTING.matcher(source).results().toList();
        assertThat(settings).as(prefix).hasSize(source.split("\\(\\);", -1).length - 1);
        return settings.stream().map(setting -> row(prefix, setting));
    }

    private static String row(String prefix, MatchResult setting) {
        String annotations = setting.group(2);
        String name = value(annotations, "WithName", StringUtil.skewer(setting.group(4)));
        String variable = (prefix + "." + name).replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        String meaning = setting.group(1)
                .replaceAll("\n +\\*", "")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(meaning).startsWith("`" + variable + "`: ").containsPattern(EXAMPLE);
        String defaultValue = value(annotations, "WithDefault", "");
        return Stream.of(
                        "`" + variable + "`",
                        type(setting.group(3)),
                        defaultValue.isEmpty() ? "none" : "`" + defaultValue + "`",
                        meaning.substring(meaning.indexOf(": ") + 2).replaceFirst("\\.$", ""))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String type(String given) {
        String type = given.replaceFirst("^Optional<(.*)>$", "$1");
        assertThat(TYPES).containsKey(type);
        return TYPES.get(type);
    }

    private static String value(String annotations, String name, String otherwise) {
        return Pattern.compile("@" + name + "\\(\"(.*)\"\\)")
                .matcher(annotations)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(otherwise);
    }
}
