package org.interculturalcities.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.search.query.QueryMatches.MatchedTerm;
import org.interculturalcities.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds the matches of a query in a text. */
public final class MatchFinder {

    private static final int WEIGHT_OF_SIGN = 300;

    private final Map<Integer, List<Sign>> signs = new HashMap<>();

    private record Sign(int[] terms, MatchedTerm match) {}

    public MatchFinder(List<MatchedTerm> matches) {
        for (MatchedTerm match : matches) {
            int[] terms = match.terms().stream().mapToInt(String::hashCode).toArray();
            signs.computeIfAbsent(terms[0], first -> new ArrayList<>(1)).add(new Sign(terms, match));
        }
    }

    /** The approximate size in bytes. */
    int weight() {
        return WEIGHT_OF_SIGN * signs.values().stream().mapToInt(List::size).sum();
    }

    public HighlightedText mark(AnalyzedText text) {
        List<HighlightedText.Mark> marks = new ArrayList<>();
        for (int word = 0; word < text.size(); word++) {
            Sign found = signAt(text, word);
            if (found != null) {
                int last = word + found.terms().length - 1;
                marks.add(new HighlightedText.Mark(text.start(word), text.end(last), found.match()));
                word = last;
            }
        }
        return new HighlightedText(text.text(), marks);
    }

    // Typed words take precedence over other names of their concept.
    private @Nullable Sign signAt(AnalyzedText text, int word) {
        Sign best = null;
        for (int i = text.firstTerm(word); i < text.endOfTerms(word); i++) {
            for (Sign sign : signs.getOrDefault(text.term(i), List.of())) {
                if (stands(sign, text, word) && (best == null || best.match().isSynonym())) {
                    best = sign;
                }
            }
        }
        return best;
    }

    private static boolean stands(Sign sign, AnalyzedText text, int word) {
        if (word + sign.terms().length > text.size()) {
            return false;
        }
        for (int i = 1; i < sign.terms().length; i++) {
            if (!text.has(word + i, sign.terms()[i])) {
                return false;
            }
        }
        return true;
    }
}
