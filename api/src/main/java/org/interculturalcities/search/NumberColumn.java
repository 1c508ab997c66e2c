package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** The numbers that the documents of a segment have, in memory. */
final class NumberColumn {

    private final long[] numbers;
    private final FixedBitSet given;

    private NumberColumn(int documents) {
        this.numbers = new long[documents];
        this.given = new FixedBitSet(documents);
    }

    static NumberColumn read(LeafReader segment, String field) {
        NumberColumn column = new NumberColumn(segment.maxDoc());
        try {
            NumericDocValues stored = DocValues.getNumeric(segment, field);
            while (stored.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                column.numbers[stored.docID()] = stored.longValue();
                column.given.set(stored.docID());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return column;
    }

    /** The numbers as Lucene reads them: each looked up for a document, never walked through. */
    NumericDocValues values() {
        return new NumericDocValues() {
            private int document = -1;

            @Override
            public boolean advanceExact(int target) {
                document = target;
                return given.get(target);
            }

            @Override
            public long longValue() {
                return numbers[document];
            }

            @Override
            public int docID() {
                return document;
            }

            @Override
            public int nextDoc() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int advance(int target) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long cost() {
                return numbers.length;
            }
        };
    }
}
