package org.interculturalcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** One number per document of a segment, held in memory. */
final class NumberColumn {

    private final long[] numbers;
    private final FixedBitSet present;

    private NumberColumn(int documents) {
        this.numbers = new long[documents];
        this.present = new FixedBitSet(documents);
    }

    static NumberColumn read(LeafReader segment, String field) {
        NumberColumn column = new NumberColumn(segment.maxDoc());
        try {
            NumericDocValues stored = DocValues.getNumeric(segment, field);
            while (stored.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                column.numbers[stored.docID()] = stored.longValue();
                column.present.set(stored.docID());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return column;
    }

    /** The numbers as doc values that support lookup by document, but not iteration. */
    NumericDocValues values() {
        return new NumericDocValues() {
            private int document = -1;

            @Override
            public boolean advanceExact(int target) {
                document = target;
                return present.get(target);
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
