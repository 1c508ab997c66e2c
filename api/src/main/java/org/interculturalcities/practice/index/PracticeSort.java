package org.interculturalcities.practice.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.search.NumberSort;
import org.interculturalcities.search.StoredRecord;

/** The sort orders of practices; ties are broken by id. */
@Schema(
        name = "PracticeSort",
        description = "Order of a list of practices. relevance: best match first, only with q. newest, oldest: by first"
                + " day. title: by original title. updated: latest change first. incomplete: most missing parts first.")
public enum PracticeSort {
    RELEVANCE(SortField.FIELD_SCORE, numeric("sort.from", true, Long.MIN_VALUE)),
    /** By the first day of the period, undated practices last. */
    NEWEST(numeric("sort.from", true, Long.MIN_VALUE)),
    OLDEST(numeric("sort.from", false, Long.MAX_VALUE)),
    /** By the title in the original language, in the root order of the Unicode Collation Algorithm. */
    TITLE(new SortField("sort.title", SortField.Type.STRING)),
    /** By last change, latest first. */
    UPDATED(numeric(StoredRecord.REVISION, true, Long.MIN_VALUE)),
    /** By the number of missing expected parts, most first. */
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

    /** Sorts by id only. */
    static Sort byId() {
        return new Sort(id());
    }

    private static SortField id() {
        return numeric("sort.id", false, Long.MAX_VALUE);
    }

    /** The practice id of a hit sorted in one of these orders. */
    public static long id(FieldDoc found) {
        return (Long) found.fields[found.fields.length - 1];
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SortField numeric(String field, boolean descending, long whenMissing) {
        return new NumberSort(field, descending, whenMissing);
    }
}
