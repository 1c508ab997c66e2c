package org.interculturalcities.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Prefixes stems with a mark, so that one field can hold stems and exact words. */
final class StemPrefix extends TokenFilter {

    static final char MARK = '=';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute asItStands = addAttribute(KeywordAttribute.class);

    StemPrefix(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!asItStands.isKeyword()) {
            String stem = term.toString();
            term.setEmpty().append(MARK).append(stem);
        }
        return true;
    }
}
