package org.interculturalcities.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, for each address, the tokens shown that were none; who shows too many has to wait. */
@ApplicationScoped
class FailedLogins {

    static final int MOST = 20;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<String, AtomicInteger> failures =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(WINDOW).build();

    void note(String address) {
        failures.get(address, unknown -> new AtomicInteger()).incrementAndGet();
    }

    boolean areTooMany(String address) {
        AtomicInteger noted = failures.getIfPresent(address);
        return noted != null && noted.get() > MOST;
    }
}
