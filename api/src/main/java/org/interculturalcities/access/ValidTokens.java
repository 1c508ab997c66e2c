package org.interculturalcities.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens that were valid within the last minute, by their hashes. */
@ApplicationScoped
public class ValidTokens {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MAX_REMEMBERED = 10_000;

    private final Cache<String, Boolean> hashes = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY)
            .maximumSize(MAX_REMEMBERED)
            .build();

    /** The hash of the token in an {@code Authorization} header, if it is one of them. */
    public Optional<String> find(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .map(ValidTokens::hash)
                .filter(hash -> hashes.getIfPresent(hash) != null);
    }

    void remember(String authorization) {
        hashes.put(hash(authorization), true);
    }

    private static String hash(String authorization) {
        return new TokenSecret(authorization).lookup();
    }
}
