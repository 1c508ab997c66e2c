package org.interculturalcities.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.comparators.LongComparator;

/**
 * Sorts by a numeric column held in memory (nine bytes per document), because many results have equal scores and each
 * needs a lookup.
 */
public final class NumberSort extends SortField {

    private static final Map<ColumnKey, NumberColumn> COLUMNS = new ConcurrentHashMap<>();

    private record ColumnKey(CacheKey segment, String field) {}

    public NumberSort(String field, boolean descending, long whenMissing) {
        super(field, Type.LONG, descending);
        setMissingValue(whenMissing);
    }

    @Override
    public FieldComparator<?> getComparator(int most, Pruning pruning) {
        return new LongComparator(most, getField(), (Long) getMissingValue(), getReverse(), Pruning.NONE) {
            @Override
            public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
                return new LongLeafComparator(segment) {
                    @Override
                    protected NumericDocValues getNumericDocValues(LeafReaderContext context, String field) {
                        return column(context).values();
                    }
                };
            }
        };
    }

    // A segment never changes, so it is read once.
    private NumberColumn column(LeafReaderContext segment) {
        CacheHelper cache = segment.reader().getCoreCacheHelper();
        return COLUMNS.computeIfAbsent(new ColumnKey(cache.getKey(), getField()), unread -> {
            cache.addClosedListener(closed -> COLUMNS.remove(unread));
            return NumberColumn.read(segment.reader(), getField());
        });
    }
}
