package org.interculturalcities.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.interculturalcities.http.problem.RateLimit;

/** What one client may still ask for: so many requests a minute, and so many at once. */
final class ClientQuota {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final LimitSettings settings;
    private final Bucket bucket;
    private final AtomicInteger running = new AtomicInteger();

    ClientQuota(LimitSettings settings) {
        this.settings = settings;
        this.bucket = Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(settings.perMinute())
                        .refillGreedy(settings.perMinute(), WINDOW)
                        .build())
                .build();
    }

    /** Starts a request, unless too many run; each that has started must end. */
    boolean start() {
        if (running.incrementAndGet() <= settings.atOnce()) {
            return true;
        }
        running.decrementAndGet();
        return false;
    }

    void end() {
        running.decrementAndGet();
    }

    /** Takes what a request costs; a cost above the whole quota empties it. */
    Taken take(int cost) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(Math.min(cost, settings.perMinute()));
        long wait = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        RateLimit limit = new RateLimit(
                "requests", settings.perMinute(), WINDOW, (int) probe.getRemainingTokens(), Duration.ofNanos(wait));
        return new Taken(probe.isConsumed(), limit);
    }

    /** Whether a request may go on, and what the client is told of its limit. */
    record Taken(boolean allowed, RateLimit limit) {}
}
