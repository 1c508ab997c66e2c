package org.interculturalcities.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
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
import org.interculturalcities.search.query.QueryMatches.MatchedTerm;
import org.interculturalcities.search.query.TermMatcher.TypedWord;
import org.interculturalcities.text.ParsedQuery;
import org.interculturalcities.text.ParsedQuery.Part;
import org.interculturalcities.text.StopWords;
import org.interculturalcities.text.TermVariants;
import org.interculturalcities.text.TextAnalyzer;
import org.interculturalcities.text.TextAnalyzer.Word;
import org.interculturalcities.text.Thesaurus;
import org.interculturalcities.text.Thesaurus.ConceptMatch;

/**
 * Finds the documents that match a typed query: every word must match in one of the ways of {@link TermMatcher}, phrases must match exactly,
 * and exclusions must not match.
 */
public final class QueryMatcher {

    private static final float SIDE_BY_SIDE = 0.5f;
    private static final int MAX_SIDE_BY_SIDE = 6;
    private static final int MIN_WORDS_TO_RELAX = 3;

    // A query of maximum length may have a word at every second character.
    static {
        IndexSearcher.setMaxClauseCount(64 * TextAnalyzer.MAX_LENGTH);
    }

    private final IndexSearcher searcher;
    private final TermDictionary dictionary;
    private final List<String> languages;
    private final TermMatcher termMatcher;

    /** @param languages the languages of the indexed texts, in which the query is analysed */
    public QueryMatcher(IndexSearcher searcher, TermDictionary dictionary, List<String> languages) {
        this.searcher = searcher;
        this.dictionary = dictionary;
        this.languages = languages;
        this.termMatcher = new TermMatcher(dictionary);
    }

    public QueryMatches match(ParsedQuery typed) throws IOException {
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
        if (words.size() > 1 && words.size() <= MAX_SIDE_BY_SIDE) {
            sideBySide(words).ifPresent(bonus -> all.add(bonus, Occur.SHOULD));
        }
        BooleanQuery query = all.build();
        if (!query.clauses().isEmpty() && query.clauses().stream().allMatch(BooleanClause::isProhibited)) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
            return matches(all.build(), typed, false);
        }
        QueryMatches strict = matches(query, typed, false);
        return strict.isNothing() && typed.isPlain() && words.size() >= MIN_WORDS_TO_RELAX
                ? relaxed(words).map(rarer -> matches(rarer, typed, true)).orElse(strict)
                : strict;
    }

    private QueryMatches matches(Query query, ParsedQuery typed, boolean relaxed) {
        return new QueryMatches(
                MatchingDocuments.of(query, searcher),
                new MatchFinder(termMatcher.matches()),
                relaxed,
                termMatcher.spelling(typed.text()));
    }

    private List<TypedWord> words(Part part, boolean lastPart) {
        List<Word> read = TextAnalyzer.analyze(TextAnalyzer.ANY, part.text());
        List<TypedWord> words = new ArrayList<>();
        for (Word word : read) {
            String text = part.text().substring(word.start(), word.end());
            boolean last = lastPart && words.size() == read.size() - 1;
            words.add(new TypedWord(text, TermVariants.of(text, languages), last));
        }
        return words;
    }

    private List<Query> clauses(List<TypedWord> words) {
        List<TermVariants> variants = words.stream().map(TypedWord::variants).toList();
        List<Query> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<ConceptMatch> named = Thesaurus.instance().at(variants, i);
            int length = named.map(ConceptMatch::words).orElse(1);
            clauses.add(termMatcher.find(
                    words.subList(i, i + length),
                    named.map(ConceptMatch::concepts).orElse(Set.of())));
            i += length;
        }
        return clauses;
    }

    private Query excluded(Part part) {
        List<Query> either = new ArrayList<>();
        either.add(phraseInAnyLanguage(part.text()));
        if (!part.quoted()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Word word : TextAnalyzer.analyze(TextAnalyzer.ANY, part.text())) {
                String text = part.text().substring(word.start(), word.end());
                SynonymQuery.Builder stems = new SynonymQuery.Builder(WeightedTerms.FIELD);
                TermVariants.of(text, languages)
                        .allStems()
                        .forEach(stem -> stems.addTerm(new Term(WeightedTerms.FIELD, stem)));
                all.add(stems.build(), Occur.MUST);
            }
            either.add(all.build());
        }
        return new DisjunctionMaxQuery(either, 0);
    }

    private Query phrase(Part part) {
        for (String language : languages) {
            List<String> terms = exact(language, part.text());
            if (!terms.isEmpty()) {
                termMatcher.matches().add(new MatchedTerm(terms, part.text(), false));
            }
        }
        return phraseInAnyLanguage(part.text());
    }

    private Query phraseInAnyLanguage(String text) {
        return new DisjunctionMaxQuery(
                languages.stream()
                        .map(language -> phrase(language, exact(language, text)))
                        .toList(),
                0);
    }

    private Optional<Query> sideBySide(List<TypedWord> words) {
        String text = String.join(" ", words.stream().map(TypedWord::text).toList());
        List<Query> phrases = languages.stream()
                .map(language -> exact(language, text))
                .filter(terms -> terms.stream().allMatch(dictionary::has))
                .distinct()
                .flatMap(terms -> languages.stream().map(language -> phrase(language, terms)))
                .toList();
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoostQuery(new DisjunctionMaxQuery(phrases, 0), SIDE_BY_SIDE));
    }

    private static List<String> exact(String language, String text) {
        return TextAnalyzer.analyze(language, text).stream().map(Word::exact).toList();
    }

    static Query phrase(String language, List<String> terms) {
        String field = WeightedTerms.phrases(language);
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.get(0)))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    /**
     * If no record has all words, matches any of the selective ones: those in fewer than one record in ten, or else the
     * rarest.
     */
    private Optional<Query> relaxed(List<TypedWord> words) throws IOException {
        List<TypedWord> contentWords =
                words.stream().filter(word -> !StopWords.contain(word.folded())).toList();
        termMatcher.matches().clear();
        Map<Query, Integer> records = new LinkedHashMap<>();
        for (Query clause : clauses(contentWords)) {
            records.put(clause, searcher.count(clause));
        }
        records.values().removeIf(count -> count == 0);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        int rarest = Collections.min(records.values());
        double few = searcher.getIndexReader().numDocs() / 10.0;
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        records.forEach((clause, count) -> {
            if (count < few || count == rarest) {
                any.add(clause, Occur.SHOULD);
            }
        });
        return Optional.of(any.build());
    }
}
