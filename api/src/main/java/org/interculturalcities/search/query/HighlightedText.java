package org.interculturalcities.search.query;

import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interculturalcities.search.query.QueryMatches.MatchedTerm;

/** A text with the matches of a query marked. Its HTML is escaped except for the marks. */
public record HighlightedText(String text, List<Mark> marks) {

    private static final int SNIPPET = 240;

    /** A match from a start offset (inclusive) to an end offset (exclusive), in characters. */
    record Mark(int start, int end, MatchedTerm match) {}

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Typed words that match only under another name, with that name as the text spells it. */
    public Map<String, String> foundAs() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (mark.match().isSynonym()) {
                names.putIfAbsent(mark.match().typed(), text.substring(mark.start(), mark.end()));
            }
        }
        marks.stream()
                .filter(mark -> !mark.match().isSynonym())
                .forEach(mark -> names.remove(mark.match().typed()));
        return names;
    }

    /** The number of different typed words or phrases that match. */
    public long breadth() {
        return marks.stream().map(mark -> mark.match().typed()).distinct().count();
    }

    public String html() {
        return html(0, text.length());
    }

    /** The sentence around the first mark, shortened if it is long. */
    public String snippet() {
        Mark first = marks.get(0);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = sentences.preceding(first.start() + 1);
        int end = sentences.following(first.start());
        start = start < 0 ? 0 : start;
        end = end < 0 ? text.length() : end;
        if (end - start > SNIPPET) {
            start = wordStart(Math.max(start, first.start() - SNIPPET / 3));
            end = wordEnd(Math.min(end, Math.max(first.end(), start + SNIPPET)));
        }
        return (start > 0 ? "… " : "") + html(start, end).strip() + (end < text.length() ? " …" : "");
    }

    private int wordStart(int near) {
        int space = text.lastIndexOf(' ', near);
        return space < 0 || near - space > SNIPPET / 3 ? near : space + 1;
    }

    private int wordEnd(int near) {
        int space = text.indexOf(' ', near);
        return space < 0 || space - near > SNIPPET / 3 ? near : space;
    }

    private String html(int from, int to) {
        StringBuilder html = new StringBuilder(to - from + 32);
        int written = from;
        for (Mark mark : marks) {
            if (mark.start() >= written && mark.end() <= to) {
                escape(text, written, mark.start(), html);
                html.append("<mark>");
                escape(text, mark.start(), mark.end(), html);
                html.append("</mark>");
                written = mark.end();
            }
        }
        escape(text, written, to, html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#x27;");
                default -> html.append(c);
            }
        }
    }
}
