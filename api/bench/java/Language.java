package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A language as far as an index can tell: made-up words of its syllables, some far commoner than others. */
final class Language {

    private static final int STEMS = 20_000;
    private static final int SHORT_STEMS = 60;

    private final String code;
    private final double share;
    private final List<List<String>> syllable;
    private final Draw<Stem> stems;
    private final Draw<String> endings;

    private record Stem(String letters, boolean takesEnding) {}

    private Language(String[] cells) {
        code = cells[0];
        share = Double.parseDouble(cells[1]);
        syllable = List.of(parts(cells[2]), parts(cells[3]), parts(cells[4]));
        stems = Draw.zipf(vocabulary(new SplittableRandom(code.hashCode())));
        endings = Draw.zipf(parts(cells[5]));
    }

    static List<Language> all(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> new Language(line.split("\t")))
                .toList();
    }

    private static List<String> parts(String cell) {
        return List.of(cell.replace("_", "").split(" ", -1));
    }

    // As in any language, the commonest words are the shortest and do not bend.
    private List<Stem> vocabulary(SplittableRandom random) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < STEMS) {
            int syllables = words.size() < SHORT_STEMS ? 1 : words.size() < STEMS / 10 ? 2 : 3;
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                syllable.forEach(part -> word.append(part.get(random.nextInt(part.size()))));
            }
            words.add(word.toString());
        }
        int[] rank = {0};
        return words.stream()
                .map(word -> new Stem(word, rank[0]++ >= SHORT_STEMS))
                .toList();
    }

    String code() {
        return code;
    }

    double share() {
        return share;
    }

    /** So many words, beginning with a capital where the script has any; Japanese puts no spaces between them. */
    String sentence(int words, SplittableRandom random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            Stem stem = stems.of(random);
            sentence.append(i == 0 || code.equals("ja") ? "" : " ").append(stem.letters());
            if (stem.takesEnding()) {
                sentence.append(endings.of(random));
            }
        }
        sentence.setCharAt(0, Character.toTitleCase(sentence.charAt(0)));
        return sentence.toString();
    }
}
