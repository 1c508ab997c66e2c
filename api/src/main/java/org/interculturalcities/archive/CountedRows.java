package org.interculturalcities.archive;

import org.interculturalcities.http.list.Rows;

/** Counts rows while they are read. */
final class CountedRows {

    private final Rows<?> rows;
    private long count;

    CountedRows(Rows<?> rows) {
        this.rows = rows;
    }

    Rows<?> counting() {
        return counting(rows);
    }

    private <T> Rows<T> counting(Rows<T> all) {
        return new Rows<>(all.type(), all.catalogueRevision(), all.links(), reader -> all.source()
                .accept(record -> {
                    count++;
                    reader.accept(record);
                }));
    }

    long count() {
        return count;
    }
}
