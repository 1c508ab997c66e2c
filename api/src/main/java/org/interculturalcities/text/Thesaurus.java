package org.interculturalcities.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The multilingual thesaurus ({@code concepts.csv}): the names of each concept, so that a query also matches synonyms.
 */
public final class Thesaurus {

    private static final int MAX_NAME_LENGTH = 5;

    private final Map<String, Set<Concept>> byName = new HashMap<>();
    private final Set<String> languages = new TreeSet<>();
    private final List<Concept> all = new ArrayList<>();

    /** A concept with all its names. */
    public record Concept(String id, List<Name> names) {}

    /** A name of a concept in one language: as written, and as a sequence of stems. */
    public record Name(String language, String text, List<String> stems) {

        static Name of(String language, String text) {
            return new Name(
                    language,
                    text,
                    TextAnalyzer.analyze(language, text).stream()
                            .map(word -> word.stems().get(0))
                            .toList());
        }
    }

    /** The concepts that a number of query words name; several if languages or stems coincide. */
    public record ConceptMatch(Set<Concept> concepts, int words) {}

    private Thesaurus() {}

    /** The thesaurus, loaded on first use. */
    public static Thesaurus instance() {
        return Field.CONCEPTS;
    }

    private static final class Field {
        static final Thesaurus CONCEPTS = read();
    }

    private static Thesaurus read() {
        Thesaurus concepts = new Thesaurus();
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(Objects.requireNonNull(files.getResourceAsStream("concepts.csv")))) {
            rows.forEach(row -> concepts.add(row.getFieldsAsMap()));
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
            byName.computeIfAbsent(key(name.language(), name.stems()), key -> new LinkedHashSet<>())
                    .add(concept);
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

    /** The concepts that the words starting at a position name in any language; the longest name wins. */
    public Optional<ConceptMatch> at(List<TermVariants> words, int from) {
        for (int length = Math.min(MAX_NAME_LENGTH, words.size() - from); length > 0; length--) {
            List<TermVariants> name = words.subList(from, from + length);
            Set<Concept> named = new LinkedHashSet<>();
            languages.forEach(
                    language -> named.addAll(byName.getOrDefault(key(language, stems(name, language)), Set.of())));
            if (!named.isEmpty()) {
                return Optional.of(new ConceptMatch(named, length));
            }
        }
        return Optional.empty();
    }

    private static List<String> stems(List<TermVariants> words, String language) {
        return words.stream()
                .map(word -> word.stems().getOrDefault(language, List.of()))
                .map(stems -> stems.isEmpty() ? "" : stems.get(0))
                .toList();
    }

    private static String key(String language, List<String> stems) {
        return language + String.join(" ", stems);
    }
}
