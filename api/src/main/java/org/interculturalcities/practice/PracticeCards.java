package org.interculturalcities.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.interculturalcities.http.list.ReadyJson;
import org.interculturalcities.revision.Records;
import org.interculturalcities.search.Hit;
import org.interculturalcities.search.Snapshot;
import org.jspecify.annotations.Nullable;

/** The cards of practices that were shown lately, in {@value #MEMORY} bytes: some 20,000 of the sample's size. */
@ApplicationScoped
class PracticeCards {

    private static final int MEMORY = 96 << 20;

    private final Records records;
    private final ObjectMapper json;
    private final Cache<Key, PracticeCard> cards = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, PracticeCard card) -> card.weight())
            .build();

    PracticeCards(Records records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** What a card depends on: the practice, the names around it, and who reads where. */
    private record Key(long practice, long revision, long directory, List<String> languages, String base) {}

    ReadyJson show(FieldDoc found, Snapshot snapshot, PracticeView view, String base, @Nullable PracticeMarker marker) {
        Key key = new Key(
                PracticeSort.id(found),
                snapshot.number(PracticeSort.REVISION, found),
                snapshot.directory().version(),
                view.languages().asked(),
                base);
        return cards.get(key, unknown -> card(snapshot.hit(found), view)).show(marker, json);
    }

    private PracticeCard card(Hit hit, PracticeView view) {
        Practice practice = records.parse(Practice.class, hit.state());
        return PracticeCard.of(view.summary(practice, hit, null, false), practice, json);
    }
}
