package org.interculturalcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.interculturalcities.search.query.QueryMatches;

/**
 * Caches the matches of recent queries, because filtering repeats the same words. Uses up to {@value #MEMORY} bytes for
 * all snapshots.
 */
final class MatchCache {

    private static final int MEMORY = 24 << 20;

    private final AtomicLong snapshots = new AtomicLong();
    private final Cache<Key, QueryMatches> matches = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((Key key, QueryMatches found) -> found.weight())
            .build();

    private record Key(long snapshot, String typed) {}

    /** A unique number for a snapshot. */
    long nextSnapshot() {
        return snapshots.incrementAndGet();
    }

    QueryMatches find(long snapshot, String typed, Supplier<QueryMatches> search) {
        return matches.get(new Key(snapshot, typed), unknown -> search.get());
    }
}
