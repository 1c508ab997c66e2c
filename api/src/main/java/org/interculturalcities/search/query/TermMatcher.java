package org.interculturalcities.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.interculturalcities.search.query.QueryMatches.MatchedTerm;
import org.interculturalcities.text.TermVariants;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.text.Thesaurus.Concept;
import org.interculturalcities.text.Thesaurus.Name;
import org.jspecify.annotations.Nullable;

/**
 * Matches a typed word, best match first: exactly, by its stem in any language, as a prefix if it is the last word, or
 * by a synonym. Only words without any match are treated as misspelt.
 */
final class TermMatcher {

    private static final float AS_IT_STANDS = 1f;
    private static final float BY_STEM = 0.6f;
    private static final float UNFINISHED = 0.3f;
    private static final float MISSPELT = 0.3f;
    // Small enough that records with synonyms rank below all records with the typed words.
    private static final float BY_CONCEPT = 0.1f;

    private static final int MIN_BEGINNING_LENGTH = 3;
    private static final int MIN_NEAR_LENGTH = 3;
    private static final int MIN_MISSPELT_LENGTH = 5;
    private static final int MIN_MISSPELT_TWICE_LENGTH = 6;
    private static final int MAX_CONTINUATIONS = 32;
    private static final int MAX_NEAR = 8;
    // A fuzzy search scans all terms of the catalogue.
    private static final int MAX_MISSPELT = 4;

    private final TermDictionary dictionary;
    private final List<MatchedTerm> matches = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();
    private int misspelt;

    TermMatcher(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** A word of a query, and whether it is the last and may be incomplete. */
    record TypedWord(String text, TermVariants variants, boolean last) {

        String folded() {
            return TextAnalyzer.fold(text);
        }

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    /** The terms to highlight for the words matched so far. */
    List<MatchedTerm> matches() {
        return matches;
    }

    /** The typed query with unknown words replaced by similar ones of the catalogue. */
    @Nullable
    String spelling(String typed) {
        String spelt = typed;
        for (Map.Entry<String, String> word : spellings.entrySet()) {
            spelt = spelt.replace(word.getKey(), word.getValue());
        }
        return spellings.isEmpty() ? null : spelt;
    }

    /** A query for words that together name concepts, or for a single word. */
    Query find(List<TypedWord> words, Set<Concept> concepts) {
        List<Query> queries = new ArrayList<>();
        allOf(words).ifPresent(queries::add);
        concepts.forEach(concept -> queries.addAll(otherNames(concept, words)));
        if (queries.isEmpty()) {
            words.forEach(word -> misspelt(word).ifPresent(queries::add));
        }
        // Scores add up, so that records that are labelled with a concept and also mention it rank first.
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private Optional<Query> allOf(List<TypedWord> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (TypedWord word : words) {
            List<Query> queries = direct(word);
            if (queries.isEmpty()) {
                return Optional.empty();
            }
            all.add(new DisjunctionMaxQuery(queries, 0), Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private List<Query> direct(TypedWord word) {
        List<Query> queries = new ArrayList<>();
        terms(word.variants().exact(), AS_IT_STANDS, word).ifPresent(queries::add);
        terms(word.variants().allStems(), BY_STEM, word).ifPresent(queries::add);
        if (word.last() && word.length() >= MIN_BEGINNING_LENGTH) {
            terms(dictionary.continuing(word.folded(), MAX_CONTINUATIONS), UNFINISHED, word)
                    .ifPresent(queries::add);
        }
        return queries;
    }

    // A long enough word matches terms one edit away; terms further away are only suggested.
    private Optional<Query> misspelt(TypedWord word) {
        if (word.length() < MIN_NEAR_LENGTH || ++misspelt > MAX_MISSPELT) {
            return Optional.empty();
        }
        List<String> near = dictionary.near(word.folded(), 1, MAX_NEAR);
        boolean forgiven = word.length() >= MIN_MISSPELT_LENGTH && !near.isEmpty();
        if (near.isEmpty() && word.length() >= MIN_MISSPELT_TWICE_LENGTH) {
            near = dictionary.near(word.folded(), 2, MAX_NEAR);
        }
        near.stream().findFirst().ifPresent(spelling -> spellings.put(word.text(), spelling));
        return forgiven ? terms(near, MISSPELT, word) : Optional.empty();
    }

    private Optional<Query> terms(Collection<String> terms, float boost, TypedWord word) {
        List<String> there = terms.stream().filter(dictionary::has).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(WeightedTerms.FIELD);
        there.forEach(term -> any.addTerm(new Term(WeightedTerms.FIELD, term)));
        there.forEach(term -> matches.add(new MatchedTerm(List.of(term), word.text(), false)));
        return Optional.of(new BoostQuery(any.build(), boost));
    }

    private List<Query> otherNames(Concept concept, List<TypedWord> words) {
        String typed = String.join(" ", words.stream().map(TypedWord::text).toList());
        List<Query> queries = new ArrayList<>();
        SynonymQuery.Builder single = new SynonymQuery.Builder(WeightedTerms.FIELD);
        boolean any = false;
        for (Name name : concept.names()) {
            if (!name.stems().stream().allMatch(dictionary::has)) {
                continue;
            }
            matches.add(new MatchedTerm(name.stems(), typed, true));
            if (name.stems().size() == 1) {
                single.addTerm(new Term(WeightedTerms.FIELD, name.stems().get(0)));
                any = true;
            } else {
                queries.add(new BoostQuery(QueryMatcher.phrase(name.language(), name.stems()), BY_CONCEPT));
            }
        }
        if (any) {
            queries.add(new BoostQuery(single.build(), BY_CONCEPT));
        }
        return queries;
    }
}
