package org.interculturalcities.text;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Matches names against typed text, ignoring case and accents; allows prefixes and one typo. */
public final class NameMatcher {

    private static final int LONG_ENOUGH_FOR_ONE_SLIP = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;
    // The memory of an automaton grows with the square of the length, and long pasted texts seldom have typos.
    private static final int TOO_LONG_FOR_A_SLIP = 100;

    private final String typed;
    private final boolean unfinished;
    private final CharacterRunAutomaton nearly;

    private NameMatcher(String typed, boolean unfinished) {
        this.unfinished = unfinished;
        this.typed = TextAnalyzer.fold(typed.strip());
        this.nearly = new CharacterRunAutomaton(
                this.typed.length() > TOO_LONG_FOR_A_SLIP ? Automata.makeEmpty() : near(this.typed, unfinished));
    }

    private static Automaton near(String typed, boolean unfinished) {
        int slips = typed.length() >= LONG_ENOUGH_FOR_TWO ? 2 : typed.length() >= LONG_ENOUGH_FOR_ONE_SLIP ? 1 : 0;
        Automaton near = new LevenshteinAutomata(typed, true).toAutomaton(slips);
        return unfinished
                ? Operations.determinize(
                        Operations.concatenate(near, Automata.makeAnyString()),
                        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)
                : near;
    }

    /** Matches complete names only. */
    public static NameMatcher whole(String typed) {
        return new NameMatcher(typed, false);
    }

    /** Also matches names that begin with the typed text. */
    public static NameMatcher unfinished(String typed) {
        return new NameMatcher(typed, true);
    }

    /** The best rank among the names, 0 best: exact, prefix, part, with a typo; empty without a match. */
    public OptionalInt rank(List<String> names) {
        return names.stream()
                .flatMapToInt(name -> rank(TextAnalyzer.fold(name)).stream())
                .min();
    }

    /** The rank of one name in lower case without accents. */
    public OptionalInt rank(String folded) {
        if (folded.equals(typed)) {
            return OptionalInt.of(0);
        } else if (folded.startsWith(typed)) {
            return OptionalInt.of(1);
        } else if (unfinished ? hasWordBeginning(folded) : folded.contains(typed)) {
            return OptionalInt.of(2);
        }
        boolean slip = Stream.concat(Stream.of(folded), Arrays.stream(folded.split("[^\\p{L}]+")))
                .anyMatch(nearly::run);
        return slip ? OptionalInt.of(3) : OptionalInt.empty();
    }

    /** Whether a complete name in lower case without accents equals the typed text except for a typo. */
    public boolean isNearly(String folded) {
        return nearly.run(folded);
    }

    private boolean hasWordBeginning(String folded) {
        for (int at = folded.indexOf(typed); at >= 0; at = folded.indexOf(typed, at + 1)) {
            if (at == 0 || !Character.isLetter(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
