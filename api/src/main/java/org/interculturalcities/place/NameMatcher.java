package org.interculturalcities.place;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.interculturalcities.search.Words;

/** Finds a place by what someone typed: any of its names, in any language, without accents, with a slip of the finger. */
final class NameMatcher {

    private static final int LONG_ENOUGH_FOR_ONE_SLIP = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;

    private final String typed;
    private final CharacterRunAutomaton nearly;

    NameMatcher(String typed) {
        this.typed = Words.fold(typed.strip());
        int slips = this.typed.length() >= LONG_ENOUGH_FOR_TWO
                ? 2
                : this.typed.length() >= LONG_ENOUGH_FOR_ONE_SLIP ? 1 : 0;
        this.nearly = new CharacterRunAutomaton(new LevenshteinAutomata(this.typed, true).toAutomaton(slips));
    }

    /** How well one of the names fits, 0 best: the name itself, its beginning, a part of it, nearly; or not at all. */
    OptionalInt rank(List<String> names) {
        return names.stream()
                .map(Words::fold)
                .flatMapToInt(name -> rank(name).stream())
                .min();
    }

    private OptionalInt rank(String name) {
        if (name.equals(typed)) {
            return OptionalInt.of(0);
        } else if (name.startsWith(typed)) {
            return OptionalInt.of(1);
        } else if (name.contains(typed)) {
            return OptionalInt.of(2);
        }
        boolean slip = Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}]+")))
                .anyMatch(nearly::run);
        return slip ? OptionalInt.of(3) : OptionalInt.empty();
    }
}
