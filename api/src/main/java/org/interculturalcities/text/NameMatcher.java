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

/** Finds a name by what someone typed: in any language, without accents, unfinished, with a slip of the finger. */
public final class NameMatcher {

    private static final int LONG_ENOUGH_FOR_ONE_SLIP = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;
    // The memory of an automaton grows with the square of the length, and slips are rare in what is pasted.
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

    /** For a name typed to its end. */
    public static NameMatcher whole(String typed) {
        return new NameMatcher(typed, false);
    }

    /** For a name of which more may come. */
    public static NameMatcher unfinished(String typed) {
        return new NameMatcher(typed, true);
    }

    /** How well one of the names fits, 0 best: the name itself, its beginning, a part of it, nearly; or not at all. */
    public OptionalInt rank(List<String> names) {
        return names.stream()
                .flatMapToInt(name -> rank(TextAnalyzer.fold(name)).stream())
                .min();
    }

    /** The same for one name without case and accents. */
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

    /** Whether a whole name, without case and accents, is what was typed but for a slip of the finger. */
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
