package org.interculturalcities.http.problem;

import java.time.Duration;

/**
 * How many requests of a kind are taken in a while, and how long one who had them all has to wait
 * (draft-ietf-httpapi-ratelimit-headers).
 *
 * @param policy the name of the limit
 * @param most how many are taken
 * @param window in which time
 * @param left until more are taken
 */
public record RateLimit(String policy, int most, Duration window, Duration left) {

    /** Whole seconds, after which the wait is surely over. */
    long seconds() {
        return Math.max(1, left.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** The value of {@code RateLimit-Policy}. */
    String rule() {
        return "\"%s\";q=%d;w=%d".formatted(policy, most, window.toSeconds());
    }

    /** The value of {@code RateLimit}: none is left. */
    String rest() {
        return "\"%s\";r=0;t=%d".formatted(policy, seconds());
    }
}
