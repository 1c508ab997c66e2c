package org.interculturalcities.search;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** A record as the index stores it: its JSON and its version. */
@SuppressWarnings("ArrayRecordComponent") // bytes to be parsed; hits are never compared
public record StoredRecord(byte[] state, RecordVersion version) {

    /** The column with the revision that last changed each record. */
    public static final String REVISION = "revision";

    static final String STATE = "state";
    static final String UPDATED_AT = "updatedAt";

    static void store(Document document, byte[] state, RecordVersion version) {
        long updatedAt = micros(version.updatedAt());
        document.add(new BinaryDocValuesField(STATE, new BytesRef(state)));
        document.add(new NumericDocValuesField(REVISION, version.revision()));
        document.add(new NumericDocValuesField(UPDATED_AT, updatedAt));
        document.add(new LongPoint(UPDATED_AT, updatedAt));
    }

    /** Matches records last changed at this time or after it. */
    public static Query updatedSince(Instant time) {
        return LongPoint.newRangeQuery(UPDATED_AT, micros(time), Long.MAX_VALUE);
    }

    // PostgreSQL stores timestamps in microseconds.
    private static long micros(Instant time) {
        return TimeUnit.SECONDS.toMicros(time.getEpochSecond()) + time.getNano() / 1000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plusNanos(TimeUnit.MICROSECONDS.toNanos(micros));
    }
}
