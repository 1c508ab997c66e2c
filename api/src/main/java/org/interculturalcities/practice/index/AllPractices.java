package org.interculturalcities.practice.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.RecordVersion;
import org.interculturalcities.search.SearchRequest;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.StoredRecord;

/** Iterates over all published practices by id. */
@ApplicationScoped
public class AllPractices {

    private static final int AT_ONCE = 200;
    private static final Sort BY_ID = PracticeSort.byId();

    private final EntitySerializer records;

    AllPractices(EntitySerializer records) {
        this.records = records;
    }

    public void forEach(Snapshot snapshot, BiConsumer<Practice, RecordVersion> reader) {
        snapshot.forEach(request(0, AT_ONCE), found -> hand(found, snapshot, reader));
    }

    /** Passes at most {@code most} practices to the consumer, after skipping some. */
    public void forPage(Snapshot snapshot, int skip, int most, BiConsumer<Practice, RecordVersion> reader) {
        snapshot.search(request(skip, most)).hits().forEach(found -> hand(found, snapshot, reader));
    }

    public long count(Snapshot snapshot) {
        return snapshot.search(request(0, 0)).total();
    }

    private static SearchRequest request(int skip, int limit) {
        return new SearchRequest(null, List.of(), Map.of(), Map.of(), Set.of(), null, BY_ID, null, skip, limit);
    }

    private void hand(FieldDoc found, Snapshot snapshot, BiConsumer<Practice, RecordVersion> reader) {
        StoredRecord hit = snapshot.hit(found);
        reader.accept(records.parse(Practice.class, hit.state()), hit.version());
    }
}
