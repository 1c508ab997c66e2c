package org.interculturalcities.practice.index;

import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.interculturalcities.search.Hit;
import org.interculturalcities.search.NumberSort;

/** The orders of a list of practices; the id settles what is equal otherwise. */
public enum PracticeSort {
    RELEVANCE(SortField.FIELD_SCORE, numeric("sort.from", true, Long.MIN_VALUE)),
    /** By the first day of the period, the undated last. */
    NEWEST(numeric("sort.from", true, Long.MIN_VALUE)),
    OLDEST(numeric("sort.from", false, Long.MAX_VALUE)),
    /** By the title in the original language, in the root order of the Unicode Collation Algorithm. */
    TITLE(new SortField("sort.title", SortField.Type.STRING)),
    /** By when it was last changed, the latest first. */
    UPDATED(numeric(Hit.REVISION, true, Long.MIN_VALUE)),
    /** By how many of the expected parts it lacks, the most first. */
    INCOMPLETE(numeric("sort.lacking", true, Long.MIN_VALUE));

    private final Sort sort;

    PracticeSort(SortField... fields) {
        SortField[] all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = id();
        this.sort = new Sort(all);
    }

    public Sort sort() {
        return sort;
    }

    /** The order of ids alone. */
    static Sort byId() {
        return new Sort(id());
    }

    private static SortField id() {
        return numeric("sort.id", false, Long.MAX_VALUE);
    }

    /** The id of a practice that was found in one of these orders. */
    public static long id(FieldDoc found) {
        return (Long) found.fields[found.fields.length - 1];
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SortField numeric(String field, boolean descending, long whenMissing) {
        return new NumberSort(field, descending, whenMissing);
    }
}
