package org.interculturalcities.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.interculturalcities.http.problem.RateLimit;

/** Counts invalid tokens by IP address; too many lead to a wait. */
@ApplicationScoped
class FailedLogins {

    static final int MAX_FAILURES = 20;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<String, AtomicInteger> failures =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(WINDOW).build();

    /** Counts a failure, and returns the total of the address. */
    int note(String address) {
        return failures.get(address, unknown -> new AtomicInteger()).incrementAndGet();
    }

    boolean areTooMany(String address) {
        AtomicInteger noted = failures.getIfPresent(address);
        return noted != null && noted.get() > MAX_FAILURES;
    }

    /** The rate limit of an address that has reached it; its window starts with the first failure. */
    RateLimit limit(String address) {
        Duration age = failures.policy()
                .expireAfterWrite()
                .flatMap(window -> window.ageOf(address))
                .orElse(Duration.ZERO);
        return new RateLimit("failed-tokens", MAX_FAILURES, WINDOW, 0, WINDOW.minus(age));
    }
}
