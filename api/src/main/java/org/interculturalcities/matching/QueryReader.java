package org.interculturalcities.matching;

import java.io.IOException;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.interculturalcities.matching.Sought.Trace;
import org.interculturalcities.words.Concepts;
import org.interculturalcities.words.Concepts.Concept;
import org.interculturalcities.words.Concepts.Name;
import org.interculturalcities.words.Concepts.Named;
import org.interculturalcities.words.FunctionWords;
import org.interculturalcities.words.Typed;
import org.interculturalcities.words.Typed.Part;
import org.interculturalcities.words.Variants;
import org.interculturalcities.words.Words;
import org.interculturalcities.words.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed query against the words of the catalogue. Every word must be found, best as it stands, then by its stem in
 * any language, then as the beginning of a word if it is the last, then by another name of its concept; a word that is not
 * found at all is taken for a slip of the finger.
 */
public final class QueryReader {

    private static final float AS_IT_STANDS = 1f;
    private static final float BY_STEM = 0.6f;
    private static final float UNFINISHED = 0.3f;
    private static final float MISSPELT = 0.3f;
    // So little that what names a concept otherwise comes after everything that has the words themselves.
    private static final float BY_CONCEPT = 0.1f;
    private static final float SIDE_BY_SIDE = 0.5f;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_NEAR = 3;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int SHORTEST_MISSPELT_TWICE = 6;
    private static final int MOST_CONTINUATIONS = 32;
    private static final int MOST_NEAR = 8;
    private static final int FEWEST_WORDS_TO_RELAX = 3;

    // A query of the longest length may have a word every second character.
    static {
        IndexSearcher.setMaxClauseCount(64 * Words.LONGEST);
    }

    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final List<String> languages;
    private final List<Trace> traces = new ArrayList<>();
    private final Map<String, String> misspelt = new HashMap<>();

    /** @param languages those in which words of the catalogue are, and so those in which a query is read */
    public QueryReader(IndexSearcher searcher, Lexicon lexicon, List<String> languages) {
        this.searcher = searcher;
        this.lexicon = lexicon;
        this.languages = languages;
    }

    private record TypedWord(String text, Variants variants, boolean last) {}

    public Sought read(Typed typed) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<TypedWord> words = new ArrayList<>();
        for (Part part : typed.parts()) {
            if (part.excluded()) {
                all.add(excluded(part), Occur.MUST_NOT);
            } else if (part.quoted()) {
                all.add(phrase(part), Occur.MUST);
            } else {
                words.addAll(words(part, part == typed.parts().get(typed.parts().size() - 1)));
            }
        }
        clauses(words).forEach(clause -> all.add(clause, Occur.MUST));
        if (words.size() > 1) {
            sideBySide(words).ifPresent(bonus -> all.add(bonus, Occur.SHOULD));
        }
        BooleanQuery query = all.build();
        if (query.clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT)) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
            return sought(all.build(), typed, false);
        }
        Sought strict = sought(query, typed, false);
        boolean none = strict.matches() != null && strict.matches().size() == 0;
        return none && typed.isPlain() && words.size() >= FEWEST_WORDS_TO_RELAX
                ? relaxed(words).map(rarer -> sought(rarer, typed, true)).orElse(strict)
                : strict;
    }

    private Sought sought(Query query, Typed typed, boolean relaxed) {
        return new Sought(Matches.of(query, searcher), new Marker(traces), relaxed, spelling(typed));
    }

    private List<TypedWord> words(Part part, boolean lastPart) {
        List<Word> read = Words.in(Words.ANY, part.text());
        List<TypedWord> words = new ArrayList<>();
        for (Word word : read) {
            String text = part.text().substring(word.start(), word.end());
            boolean last = lastPart && words.size() == read.size() - 1;
            words.add(new TypedWord(text, Variants.of(text, languages), last));
        }
        return words;
    }

    private List<Query> clauses(List<TypedWord> words) {
        List<Variants> variants = words.stream().map(TypedWord::variants).toList();
        List<Query> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Named> named = Concepts.ofTheField().at(variants, i);
            int length = named.map(Named::words).orElse(1);
            clauses.add(clause(
                    words.subList(i, i + length), named.map(Named::concepts).orElse(Set.of())));
            i += length;
        }
        return clauses;
    }

    /** The ways to find words that together name a concept, or a single word. */
    private Query clause(List<TypedWord> words, Set<Concept> concepts) {
        List<Query> ways = new ArrayList<>();
        allOf(words).ifPresent(ways::add);
        concepts.forEach(concept -> ways.addAll(otherNames(concept, words)));
        if (ways.isEmpty()) {
            words.forEach(word -> misspelt(word).ifPresent(ways::add));
        }
        // The sum: of what is only filed under a concept, that which also speaks of it comes first.
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private Optional<Query> allOf(List<TypedWord> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (TypedWord word : words) {
            List<Query> ways = direct(word);
            if (ways.isEmpty()) {
                return Optional.empty();
            }
            all.add(any(ways), Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private List<Query> direct(TypedWord word) {
        List<Query> ways = new ArrayList<>();
        Set<String> exact = word.variants().exact();
        terms(exact, AS_IT_STANDS, word).ifPresent(ways::add);
        terms(word.variants().allStems(), BY_STEM, word).ifPresent(ways::add);
        String beginning = Words.fold(word.text());
        if (word.last() && beginning.codePointCount(0, beginning.length()) >= SHORTEST_BEGINNING) {
            terms(lexicon.continuing(beginning, MOST_CONTINUATIONS), UNFINISHED, word)
                    .ifPresent(ways::add);
        }
        return ways;
    }

    // One slip is forgiven in a word that is long enough; what is further off is only offered.
    private Optional<Query> misspelt(TypedWord word) {
        String folded = Words.fold(word.text());
        int length = folded.codePointCount(0, folded.length());
        List<String> near = length < SHORTEST_NEAR ? List.of() : lexicon.near(folded, 1, MOST_NEAR);
        boolean forgiven = length >= SHORTEST_MISSPELT && !near.isEmpty();
        if (near.isEmpty() && length >= SHORTEST_MISSPELT_TWICE) {
            near = lexicon.near(folded, 2, MOST_NEAR);
        }
        if (!near.isEmpty()) {
            misspelt.put(word.text(), near.get(0));
        }
        return forgiven ? terms(near, MISSPELT, word) : Optional.empty();
    }

    private @Nullable String spelling(Typed typed) {
        String spelt = typed.text();
        for (Map.Entry<String, String> word : misspelt.entrySet()) {
            spelt = spelt.replace(word.getKey(), word.getValue());
        }
        return misspelt.isEmpty() ? null : spelt;
    }

    private Optional<Query> terms(Collection<String> terms, float boost, TypedWord word) {
        List<String> there = terms.stream().filter(lexicon::has).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(WordBag.FIELD);
        there.forEach(term -> any.addTerm(new Term(WordBag.FIELD, term)));
        there.forEach(term -> traces.add(new Trace(List.of(term), word.text(), false)));
        return Optional.of(new BoostQuery(any.build(), boost));
    }

    private List<Query> otherNames(Concept concept, List<TypedWord> words) {
        String typed = String.join(" ", words.stream().map(TypedWord::text).toList());
        List<Query> ways = new ArrayList<>();
        SynonymQuery.Builder single = new SynonymQuery.Builder(WordBag.FIELD);
        boolean any = false;
        for (Name name : concept.names()) {
            if (!name.stems().stream().allMatch(lexicon::has)) {
                continue;
            }
            traces.add(new Trace(name.stems(), typed, true));
            if (name.stems().size() == 1) {
                single.addTerm(new Term(WordBag.FIELD, name.stems().get(0)));
                any = true;
            } else {
                ways.add(new BoostQuery(phrase(name.language(), name.stems()), BY_CONCEPT));
            }
        }
        if (any) {
            ways.add(new BoostQuery(single.build(), BY_CONCEPT));
        }
        return ways;
    }

    private Query excluded(Part part) {
        List<Query> ways = new ArrayList<>();
        ways.add(phraseInAnyLanguage(part.text()));
        if (!part.quoted()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Word word : Words.in(Words.ANY, part.text())) {
                String text = part.text().substring(word.start(), word.end());
                SynonymQuery.Builder stems = new SynonymQuery.Builder(WordBag.FIELD);
                Variants.of(text, languages).allStems().forEach(stem -> stems.addTerm(new Term(WordBag.FIELD, stem)));
                all.add(stems.build(), Occur.MUST);
            }
            ways.add(all.build());
        }
        return any(ways);
    }

    private Query phrase(Part part) {
        for (String language : languages) {
            List<String> terms = exact(language, part.text());
            if (!terms.isEmpty()) {
                traces.add(new Trace(terms, part.text(), false));
            }
        }
        return phraseInAnyLanguage(part.text());
    }

    private Query phraseInAnyLanguage(String text) {
        return any(languages.stream()
                .map(language -> phrase(language, exact(language, text)))
                .toList());
    }

    private Optional<Query> sideBySide(List<TypedWord> words) {
        String text = String.join(" ", words.stream().map(TypedWord::text).toList());
        List<Query> phrases = languages.stream()
                .map(language -> exact(language, text))
                .filter(terms -> terms.stream().allMatch(lexicon::has))
                .distinct()
                .flatMap(terms -> languages.stream().map(language -> phrase(language, terms)))
                .toList();
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new BoostQuery(any(phrases), SIDE_BY_SIDE));
    }

    private static List<String> exact(String language, String text) {
        return Words.in(language, text).stream().map(Word::exact).toList();
    }

    private static Query phrase(String language, List<String> terms) {
        String field = WordBag.phrases(language);
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.get(0)))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private static Query any(List<Query> ways) {
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    /** Of words that no record has all of, those that tell records apart: that fewer than one record in ten has. */
    private Optional<Query> relaxed(List<TypedWord> words) throws IOException {
        List<TypedWord> telling = words.stream()
                .filter(word -> !FunctionWords.contain(Words.fold(word.text())))
                .toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        traces.clear();
        for (Query clause : clauses(telling)) {
            int records = searcher.count(clause);
            if (records > 0 && records < searcher.getIndexReader().numDocs() / 10.0) {
                any.add(clause, Occur.SHOULD);
            }
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
