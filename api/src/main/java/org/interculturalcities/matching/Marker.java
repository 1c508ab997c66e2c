package org.interculturalcities.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.matching.Sought.Trace;
import org.interculturalcities.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds in a text what a query sought. */
public final class Marker {

    private static final int WEIGHT_OF_SIGN = 300;

    private final Map<Integer, List<Sign>> signs = new HashMap<>();

    private record Sign(int[] terms, Trace trace) {}

    public Marker(List<Trace> traces) {
        for (Trace trace : traces) {
            int[] terms = trace.terms().stream().mapToInt(String::hashCode).toArray();
            signs.computeIfAbsent(terms[0], first -> new ArrayList<>(1)).add(new Sign(terms, trace));
        }
    }

    /** About how many bytes it takes up. */
    int weight() {
        return WEIGHT_OF_SIGN * signs.values().stream().mapToInt(List::size).sum();
    }

    public Marked mark(Tokens text) {
        List<Marked.Mark> marks = new ArrayList<>();
        for (int word = 0; word < text.size(); word++) {
            Sign found = signAt(text, word);
            if (found != null) {
                int last = word + found.terms().length - 1;
                marks.add(new Marked.Mark(text.start(word), text.end(last), found.trace()));
                word = last;
            }
        }
        return new Marked(text.text(), marks);
    }

    // What was typed before another name for it.
    private @Nullable Sign signAt(Tokens text, int word) {
        Sign best = null;
        for (int place = text.firstTerm(word); place < text.endOfTerms(word); place++) {
            for (Sign sign : signs.getOrDefault(text.term(place), List.of())) {
                if (stands(sign, text, word) && (best == null || best.trace().named())) {
                    best = sign;
                }
            }
        }
        return best;
    }

    private static boolean stands(Sign sign, Tokens text, int word) {
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
