package org.interculturalcities.words;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The thesaurus of the field, {@code concepts.csv}: what a concept is called in each language, so that one finds another. */
public final class Concepts {

    private static final int LONGEST_NAME = 4;

    private final Map<String, Concept> byName = new HashMap<>();
    private final Set<String> languages = new TreeSet<>();
    private final List<Concept> all = new ArrayList<>();

    /** One concept, with all it is called. */
    public record Concept(String id, List<Name> names) {}

    /** What a concept is called in a language: as people write it, and the stems it is found by, word after word. */
    public record Name(String language, String text, List<String> stems) {

        static Name of(String language, String text) {
            return new Name(
                    language,
                    text,
                    Words.in(language, text).stream()
                            .map(word -> word.stems().get(0))
                            .toList());
        }
    }

    /** A concept named in a query, by so many of its words. */
    public record Named(Concept concept, int words) {}

    private Concepts() {}

    /** The thesaurus, read when it is first needed. */
    public static Concepts ofTheField() {
        return Field.CONCEPTS;
    }

    private static final class Field {
        static final Concepts CONCEPTS = read();
    }

    private static Concepts read() {
        Concepts concepts = new Concepts();
        ObjectReader rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("concepts.csv");
                MappingIterator<Map<String, String>> read = rows.readValues(Objects.requireNonNull(file))) {
            read.forEachRemaining(concepts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return concepts;
    }

    private void add(Map<String, String> row) {
        List<Name> names = row.entrySet().stream()
                .filter(cell -> !cell.getKey().equals("concept"))
                .flatMap(cell -> names(cell.getKey(), cell.getValue()))
                .toList();
        Concept concept = new Concept(Objects.requireNonNull(row.get("concept")), names);
        all.add(concept);
        for (Name name : names) {
            languages.add(name.language());
            byName.putIfAbsent(key(name.language(), name.stems()), concept);
        }
    }

    private static Stream<Name> names(String language, String cell) {
        return Arrays.stream(cell.split("\\|")).map(text -> Name.of(language, text));
    }

    public List<Concept> all() {
        return all;
    }

    public Set<String> languages() {
        return languages;
    }

    /** The concept that words of a query, from one on, name in some language; the longest name wins. */
    public Optional<Named> at(List<Variants> words, int from) {
        for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0; length--) {
            for (String language : languages) {
                Concept concept = byName.get(key(language, stems(words.subList(from, from + length), language)));
                if (concept != null) {
                    return Optional.of(new Named(concept, length));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> stems(List<Variants> words, String language) {
        return words.stream()
                .map(word -> word.stems().getOrDefault(language, List.of()))
                .map(stems -> stems.isEmpty() ? "" : stems.get(0))
                .toList();
    }

    private static String key(String language, List<String> stems) {
        return language + String.join(" ", stems);
    }
}
