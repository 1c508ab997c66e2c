package org.interculturalcities.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

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

    private static final int OPERATORS =
            SimpleQueryParser.NOT_OPERATOR | SimpleQueryParser.PHRASE_OPERATOR | SimpleQueryParser.WHITESPACE_OPERATOR;

    private Words() {}

    /** A text without case, accents and other differences that readers do not type. */
    public static String fold(String text) {
        return ICUFoldingFilter.NORMALIZER.normalize(text);
    }

    /** All words must be found, each in any of the fields, which count by their weight. */
    public static Query query(String typed, Map<String, Float> fields) {
        SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, fields, OPERATORS);
        parser.setDefaultOperator(Occur.MUST);
        Query query = parser.parse(typed);
        return typed.isBlank() ? new MatchAllDocsQuery() : query;
    }
}
