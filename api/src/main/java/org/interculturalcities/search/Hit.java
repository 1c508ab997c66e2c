package org.interculturalcities.search;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.search.Query;

/** A record as the index holds it: its state as JSON, and when and in which revision it came to be so. */
@SuppressWarnings("ArrayRecordComponent") // bytes to be parsed; hits are never compared
public record Hit(byte[] state, long revision, Instant updatedAt) {

    static void store(Document document, byte[] state, long revision, Instant updatedAt) {
        document.add(new StoredField("state", state));
        document.add(new StoredField("revision", revision));
        document.add(new StoredField("updatedAt", micros(updatedAt)));
        document.add(new LongPoint("updatedAt", micros(updatedAt)));
    }

    /** The condition that a record was last changed then or later. */
    public static Query updatedSince(Instant time) {
        return LongPoint.newRangeQuery("updatedAt", micros(time), Long.MAX_VALUE);
    }

    static Hit of(Document document) {
        long micros = document.getField("updatedAt").numericValue().longValue();
        return new Hit(
                document.getBinaryValue("state").bytes,
                document.getField("revision").numericValue().longValue(),
                Instant.EPOCH.plusNanos(TimeUnit.MICROSECONDS.toNanos(micros)));
    }

    // The precision of PostgreSQL.
    private static long micros(Instant time) {
        return TimeUnit.SECONDS.toMicros(time.getEpochSecond()) + time.getNano() / 1000;
    }
}
