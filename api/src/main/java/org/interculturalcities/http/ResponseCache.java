package org.interculturalcities.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Caches recent responses by entity tag, which identifies request and revision; at most {@value #MEMORY} bytes. */
@ApplicationScoped
public class ResponseCache {

    private static final int MEMORY = 32 << 20;

    private final Cache<String, CachedResponse> answers = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((String tag, CachedResponse answer) -> answer.body().length + 500)
            .build();

    /** A response body with its Link header. */
    @SuppressWarnings("ArrayRecordComponent") // holds response bytes, never compared
    record CachedResponse(String link, byte[] body) {}

    public void keep(String tag, String link, byte[] body) {
        answers.put(tag, new CachedResponse(link, body));
    }

    Optional<CachedResponse> find(String tag) {
        return Optional.ofNullable(answers.getIfPresent(tag));
    }
}
