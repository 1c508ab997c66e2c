package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents are short where they promise to be, and lead somewhere. */
class DocumentationTest {

    private static final String DECISIONS = "api/adr/";
    private static final Pattern DECISION = Pattern.compile("api/adr/(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");

    static List<String> documents() {
        return Documents.all();
    }

    static List<String> decisions() {
        return documents().stream().filter(DECISION.asMatchPredicate()).sorted().toList();
    }

    @Test
    void theReadmeIsShort() {
        assertThat(Documents.text("README.md").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(6000);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsToAFileAndToAHeadingInIt(String document) {
        Path folder = Documents.ROOT.resolve(document).getParent();
        assertThat(links(document)).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? Documents.ROOT.resolve(document)
                    : folder.resolve(parts[0]).normalize();
            assertThat(target).exists();
            if (parts.length > 1) {
                assertThat(anchors(Documents.ROOT.relativize(target).toString()))
                        .contains(parts[1]);
            }
        });
    }

    private static List<String> links(String document) {
        String prose = CODE.matcher(Documents.text(document)).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    // As GitHub makes them out of headings.
    private static List<String> anchors(String document) {
        return Documents.lines(document).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyDecisionHasItsFourParts(String decision) {
        List<String> headings = Documents.lines(decision).stream()
                .filter(line -> line.startsWith("#"))
                .toList();

        assertThat(headings.get(0)).startsWith("# %d. ".formatted(number(decision)));
        assertThat(headings.subList(1, headings.size()))
                .containsExactly("## Context", "## Decision", "## Alternatives", "## Consequences");
    }

    @Test
    void everyDecisionIsInTheIndexAndHasANumberOfItsOwn() {
        List<String> listed =
                links(DECISIONS + "README.md").stream().map(DECISIONS::concat).toList();

        assertThat(listed).containsExactlyElementsOf(decisions());
        assertThat(decisions().stream().map(DocumentationTest::number)).doesNotHaveDuplicates();
    }

    private static int number(String decision) {
        return DECISION.matcher(decision)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
