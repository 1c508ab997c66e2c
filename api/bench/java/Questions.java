package bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked: a word of some practice and one or two filters that it meets, so that words come up as often as they
 * are written and hardly an answer is empty.
 */
final class Questions {

    static final String LIST = "/api/v1/practices";
    private static final String REST = "&facet=topic,country,network,year,language&limit=20";
    private static final int TOO_COMMON = 20;
    private static final int COMMON = 500;

    private final SplittableRandom random = new SplittableRandom(4);
    private final List<Told> practices;

    Questions(Connection database) throws SQLException {
        List<Told> all = Told.some(database);
        Set<String> words = words(all);
        all.forEach(practice -> practice.words().retainAll(words));
        practices = all.stream().filter(practice -> !practice.words().isEmpty()).toList();
    }

    // Not the very commonest, which say nothing, nor the rare ones: people ask for what practices are about.
    private static Set<String> words(List<Told> practices) {
        Map<String, Long> counts = practices.stream()
                .flatMap(practice -> practice.words().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(TOO_COMMON)
                .limit(COMMON)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Writes so many different lists to ask for, in random order. */
    void writeLists(Path file, int many) throws IOException {
        Set<String> different = new LinkedHashSet<>(2 * many);
        while (different.size() < many) {
            different.add(list());
        }
        // The likelier ones came first, since what came again was left out.
        List<String> lists = new ArrayList<>(different);
        Collections.shuffle(lists, new Random(4));
        Files.write(file, lists);
    }

    private String list() {
        Told practice = any(practices);
        List<String> filters = Told.FILTERS.stream()
                .filter(filter -> !practice.values().get(filter).isEmpty())
                .toList();
        String first = any(filters);
        String second = any(filters);
        return LIST + "?q=" + encoded(any(practice.words())) + filter(first, practice)
                + (random.nextBoolean() || second.equals(first) ? "" : filter(second, practice)) + REST;
    }

    // A value that the practice has; now and then together with one that another has, or all years from or to it.
    private String filter(String name, Told practice) {
        String value = any(practice.values().get(name));
        String chosen = "&" + name + "=" + value;
        if (random.nextInt(10) < 6) {
            return chosen;
        }
        if (name.equals("year")) {
            int year = Integer.parseInt(value);
            return "&year=" + (year - random.nextInt(8)) + ".." + (year + random.nextInt(8));
        }
        List<String> others = any(practices).values().get(name);
        return others.isEmpty() || others.contains(value) ? chosen : chosen + "&" + name + "=" + any(others);
    }

    /** Writes addresses of single practices. */
    void writeSingles(Path file, int many) throws IOException {
        write(file, many, () -> LIST + "/" + any(practices).slug());
    }

    /** Writes beginnings of words to complete. */
    void writeBeginnings(Path file, int many) throws IOException {
        write(file, many, () -> {
            String word = any(any(practices).words());
            return "/api/v1/suggestions?q="
                    + encoded(word.substring(0, Math.min(word.length(), 2 + random.nextInt(4))));
        });
    }

    private static void write(Path file, int many, Supplier<String> line) throws IOException {
        Files.write(file, Stream.generate(line).limit(many).toList());
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
