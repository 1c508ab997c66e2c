package org.interculturalcities.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words as the index knows them, and what a reader typed as a query: words, "phrases" and -exclusions, nothing else. */
public final class Words {

    /** The longest query taken, in characters. */
    public static final int LONGEST = 1000;

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new PorterStemFilter(new ICUFoldingFilter(words)));
        }

        // A phrase does not run from the end of one text into the beginning of the next.
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ICUFoldingFilter(in);
        }
    };

    // A query of the longest length may have a word every second character, each sought in every field.
    static {
        IndexSearcher.setMaxClauseCount(16 * LONGEST);
    }

    private static final int FEWEST_WORDS_TO_RELAX = 3;
    private static final int OPERATORS =
            SimpleQueryParser.NOT_OPERATOR | SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;

    private Words() {}

    /** A text without case, accents and other differences that readers do not type. */
    public static String fold(String text) {
        return ICUFoldingFilter.NORMALIZER.normalize(text);
    }

    /** All words must be found, each in any of the fields, which count by their weight. */
    public static Query query(String typed, Map<String, Float> fields) {
        return typed.isBlank()
                ? new MatchAllDocsQuery()
                : parser(fields, Occur.MUST).parse(typed);
    }

    /**
     * Of a question put in many words that no record has all of, the words that tell records apart: those that fewer than
     * one record in ten has. Whoever quotes or excludes means it, and is not second-guessed.
     */
    static Optional<Query> relaxed(String typed, Map<String, Float> fields, IndexReader reader) throws IOException {
        List<String> words = typed.matches(".*(\"|(^|\\s)-).*") ? List.of() : words(typed);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words) {
            int most = 0;
            for (String field : fields.keySet()) {
                most = Math.max(most, reader.docFreq(new Term(field, word)));
            }
            if (most > 0 && most < reader.numDocs() / 10.0) {
                any.add(anyField(word, fields), Occur.SHOULD);
            }
        }
        BooleanQuery query = any.build();
        return words.size() < FEWEST_WORDS_TO_RELAX || query.clauses().isEmpty()
                ? Optional.empty()
                : Optional.of(query);
    }

    private static Query anyField(String word, Map<String, Float> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach(
                (field, weight) -> any.add(new BoostQuery(new TermQuery(new Term(field, word)), weight), Occur.SHOULD));
        return any.build();
    }

    private static SimpleQueryParser parser(Map<String, Float> fields, Occur operator) {
        SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, fields, OPERATORS);
        parser.setDefaultOperator(operator);
        return parser;
    }

    private static List<String> words(String typed) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("words", typed)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        }
        return words;
    }
}
