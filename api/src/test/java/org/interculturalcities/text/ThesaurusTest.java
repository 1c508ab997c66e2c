package org.interculturalcities.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.interculturalcities.text.Thesaurus.Concept;
import org.interculturalcities.text.Thesaurus.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

    private static final Thesaurus CONCEPTS = Thesaurus.instance();
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "de", "es", "it", "pt", "nb", "sv", "pl", "uk", "el", "ar", "tr");

    @Test
    void everyConceptHasANameInEveryLanguage() {
        assertThat(CONCEPTS.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(CONCEPTS.all())
                .allSatisfy(concept ->
                        assertThat(concept.names()).extracting(Name::language).containsAll(LANGUAGES));
        assertThat(CONCEPTS.all()).flatMap(Concept::names).allSatisfy(name -> {
            assertThat(name.text()).isEqualTo(name.text().strip()).isNotEmpty();
            assertThat(name.stems()).isNotEmpty();
        });
    }

    @Test
    void theIdsAreInOrder() {
        assertThat(CONCEPTS.all()).extracting(Concept::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aWordIsTheNameOfOneConceptOnlyInItsLanguage() {
        Map<String, List<String>> named = new HashMap<>();
        CONCEPTS.all().forEach(concept -> concept.names().forEach(name -> named.computeIfAbsent(
                        name.language() + " " + name.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(concept.id())));
        assertThat(named.values()).allSatisfy(concepts -> assertThat(concepts).hasSize(1));
    }

    @Test
    void everyNameLeadsToItsConcept() {
        assertThat(CONCEPTS.all()).allSatisfy(concept -> assertThat(concept.names())
                .filteredOn(name -> !named(name.text()).contains(concept.id()))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Gerüchte,         rumour",
        "rumeurs,          rumour",
        "чутки,            rumour",
        "langue maternelle, mother-tongue",
        "Muttersprache,    mother-tongue",
        "flyktingar,       refugee",
        "اللاجئون,          refugee",
        "BIBLIOTECHE,      library",
        "mowa nienawiści,  hate-speech",
    })
    void formsOfANameLeadToTheConcept(String typed, String concept) {
        assertThat(named(typed)).contains(concept);
    }

    private static List<String> named(String typed) {
        List<TermVariants> words = TextAnalyzer.analyze(TextAnalyzer.ANY, typed).stream()
                .map(word -> TermVariants.of(typed.substring(word.start(), word.end()), LANGUAGES))
                .toList();
        return CONCEPTS.at(words, 0).stream()
                .flatMap(named -> named.concepts().stream())
                .map(Concept::id)
                .collect(Collectors.toList());
    }
}
