package org.interculturalcities.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** Which values each document of a segment has of a facet, by number; four bytes a document and four a value. */
final class FacetColumn {

    private final int[] ends;
    private final int[] numbers;

    private FacetColumn(int[] ends, int[] numbers) {
        this.ends = ends;
        this.numbers = numbers;
    }

    static FacetColumn read(LeafReader segment, String field, FacetValues values) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(segment, field);
        int[] numberOf = new int[(int) stored.getValueCount()];
        for (int i = 0; i < numberOf.length; i++) {
            numberOf[i] = values.number(stored.lookupOrd(i).utf8ToString());
        }
        int[] ends = new int[segment.maxDoc()];
        int[] numbers = new int[segment.maxDoc()];
        int size = 0;
        for (int document = 0; document < ends.length; document++) {
            int count = stored.advanceExact(document) ? stored.docValueCount() : 0;
            if (size + count > numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * (size + count));
            }
            for (int i = 0; i < count; i++) {
                numbers[size++] = numberOf[(int) stored.nextOrd()];
            }
            ends[document] = size;
        }
        return new FacetColumn(ends, Arrays.copyOf(numbers, size));
    }

    boolean hasAny(int document, boolean[] meant) {
        for (int i = start(document); i < ends[document]; i++) {
            // A value that came after the question was put is none that it meant.
            if (numbers[i] < meant.length && meant[numbers[i]]) {
                return true;
            }
        }
        return false;
    }

    /** Counts the document at each of its values, or else at the last place. */
    void count(int document, int[] counts) {
        int start = start(document);
        int end = ends[document];
        if (start == end) {
            counts[counts.length - 1]++;
        }
        for (int i = start; i < end; i++) {
            counts[numbers[i]]++;
        }
    }

    private int start(int document) {
        return document == 0 ? 0 : ends[document - 1];
    }
}
