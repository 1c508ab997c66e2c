package org.interculturalcities.editing;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Converts pasted text to plain text: removes HTML but keeps paragraphs, lists and link URLs, and normalizes to Unicode
 * NFC. The operation is idempotent.
 */
public final class TextSanitizer {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!][^<>]*>|&#?[a-zA-Z0-9]{2,31};");
    private static final Pattern BLOCK = Pattern.compile("(?i)<(p|div|br|li|h[1-6]|tr|blockquote)\\b");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\t\\u00A0\\u2007\\u202F ]+");
    // Matches everything that a cleaning step can change; most texts contain none of it.
    private static final Pattern UNCLEAN =
            Pattern.compile("[<&\\t\\r\\u00A0\\u00AD\\u2007\\u200B\\u202F\\u2060\\uFEFF]|[ \\n] | \\n|\\n{3}");
    // Careless exports escape markup several times.
    private static final Pattern ESCAPED_ESCAPES =
            Pattern.compile("&(?:amp;|#38;|#x26;)++(?=[#a-zA-Z])", Pattern.CASE_INSENSITIVE);
    // Each pass removes one layer of markup; after the last pass the remaining brackets are removed.
    private static final int MAX_PASSES = 10;

    private TextSanitizer() {}

    /** Whether the text contains control characters, which come from files decoded incorrectly. */
    public static boolean hasControls(String text) {
        return text.codePoints().anyMatch(TextSanitizer::isControl);
    }

    // Includes unpaired surrogates.
    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.SURROGATE || type == Character.CONTROL && "\n\r\t".indexOf(character) < 0;
    }

    /** Whether the text contains markup that {@link #clean} removes. */
    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    public static String clean(String input) {
        return isClean(input) ? input : sanitize(input);
    }

    private static boolean isClean(String text) {
        return !UNCLEAN.matcher(text).find()
                && text.equals(text.strip())
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String sanitize(String input) {
        String text = input.replace("\r\n", "\n").replace('\r', '\n');
        for (int pass = 0; MARKUP.matcher(text).find(); pass++) {
            text = pass < MAX_PASSES
                    ? withoutMarkup(ESCAPED_ESCAPES.matcher(text).replaceAll("&"))
                    : text.replaceAll("[<&]", "");
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String withoutMarkup(String html) {
        StringBuilder text = new StringBuilder();
        boolean inBlocks = BLOCK.matcher(html).find();
        Jsoup.parseBodyFragment(html).body().traverse(new Reader(text, inBlocks));
        return text.toString();
    }

    /** Renders HTML as text; in documents with block elements, source line breaks count as spaces. */
    private record Reader(StringBuilder text, boolean inBlocks) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(inBlocks ? words.getWholeText().replaceAll("\\s+", " ") : words.getWholeText());
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> text.append('\n');
                    case "li" -> text.append("\n- ");
                    case "body" -> {}
                    default -> text.append(element.isBlock() ? "\n\n" : "");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String link = element.attr("href");
            if (element.normalName().equals("a")
                    && link.matches("https?://\\S+")
                    && !element.text().contains(link)) {
                text.append(" (").append(link).append(')');
            } else if (element.isBlock() && !element.normalName().equals("li")) {
                text.append("\n\n");
            }
        }
    }
}
