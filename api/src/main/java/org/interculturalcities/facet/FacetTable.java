package org.interculturalcities.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The facet values of each document of a segment, as numbers. A cell of four bytes holds the only value, a marker for
 * none, or the offset of several values. Cells are stored twice to reduce cache misses: by facet for filtering, and by
 * document for counting.
 */
final class FacetTable {

    private static final int NONE = -1;

    private final int facets;
    private final int[][] columns;
    private final int[] rows;
    // For each cell with several values: their number, then the values.
    private int[] several;
    private int size;

    private FacetTable(int documents, int facets) {
        this.facets = facets;
        this.columns = new int[facets][documents];
        this.rows = new int[documents * facets];
        this.several = new int[documents];
    }

    static FacetTable read(LeafReader segment, List<String> fields, List<FacetValues> known) throws IOException {
        FacetTable table = new FacetTable(segment.maxDoc(), fields.size());
        SortedSetDocValues[] stored = new SortedSetDocValues[fields.size()];
        int[][] numbers = new int[fields.size()][];
        for (int facet = 0; facet < stored.length; facet++) {
            stored[facet] = DocValues.getSortedSet(segment, fields.get(facet));
            numbers[facet] = numbers(stored[facet], known.get(facet));
        }
        for (int document = 0; document < segment.maxDoc(); document++) {
            for (int facet = 0; facet < stored.length; facet++) {
                int cell = stored[facet].advanceExact(document) ? table.cell(stored[facet], numbers[facet]) : NONE;
                table.columns[facet][document] = cell;
                table.rows[document * stored.length + facet] = cell;
            }
        }
        table.several = Arrays.copyOf(table.several, table.size);
        return table;
    }

    private static int[] numbers(SortedSetDocValues stored, FacetValues known) throws IOException {
        int[] numbers = new int[(int) stored.getValueCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.number(stored.lookupOrd(i).utf8ToString());
        }
        return numbers;
    }

    private int cell(SortedSetDocValues stored, int[] numbers) throws IOException {
        int count = stored.docValueCount();
        if (count == 1) {
            return numbers[(int) stored.nextOrd()];
        }
        if (size + count >= several.length) {
            several = Arrays.copyOf(several, 2 * (size + count));
        }
        int offset = size;
        several[size++] = count;
        for (int i = 0; i < count; i++) {
            several[size++] = numbers[(int) stored.nextOrd()];
        }
        return NONE - 1 - offset;
    }

    /** Whether a document has one of the chosen values of a facet. */
    boolean hasAny(int document, int facet, boolean[] meant) {
        int cell = columns[facet][document];
        if (cell >= NONE) {
            return cell != NONE && isMeant(cell, meant);
        }
        int offset = NONE - 1 - cell;
        for (int i = offset + several[offset]; i > offset; i--) {
            if (isMeant(several[i], meant)) {
                return true;
            }
        }
        return false;
    }

    // A value added after the request began is not a chosen one.
    private static boolean isMeant(int value, boolean[] meant) {
        return value < meant.length && meant[value];
    }

    /** Counts a document for each of its values of a facet, or in the last slot if it has none. */
    void count(int document, int facet, int[] counts) {
        count(columns[facet][document], counts);
    }

    /** Counts a document in several facets. */
    void countAll(int document, int[] counted, int[][] counts) {
        for (int i = 0; i < counted.length; i++) {
            count(rows[document * facets + counted[i]], counts[i]);
        }
    }

    /** Passes each value that a document has of a facet to the consumer. */
    void forEach(int document, int facet, IntConsumer reader) {
        int cell = columns[facet][document];
        if (cell >= 0) {
            reader.accept(cell);
        } else if (cell != NONE) {
            int offset = NONE - 1 - cell;
            for (int i = offset + several[offset]; i > offset; i--) {
                reader.accept(several[i]);
            }
        }
    }

    private void count(int cell, int[] counts) {
        if (cell >= NONE) {
            counts[cell == NONE ? counts.length - 1 : cell]++;
            return;
        }
        int offset = NONE - 1 - cell;
        for (int i = offset + several[offset]; i > offset; i--) {
            counts[several[i]]++;
        }
    }
}
