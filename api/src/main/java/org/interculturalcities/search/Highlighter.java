package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Marks the words of a query in a text; everything else in it is escaped, so that the result is safe as HTML. */
public final class Highlighter {

    private final Query words;
    private final UnifiedHighlighter highlighter =
            new UnifiedHighlighter(UnifiedHighlighter.builderWithoutSearcher(Words.ANALYZER)
                    .withBreakIterator(WholeBreakIterator::new)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true)));

    public Highlighter(Query words) {
        this.words = words;
    }

    /** The text with what was sought in that field marked, or nothing when none of it is there. */
    public List<String> mark(String field, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try {
            Object marked = highlighter.highlightWithoutSearcher(field, words, text, 1);
            return marked == null ? List.of() : List.of(marked.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
