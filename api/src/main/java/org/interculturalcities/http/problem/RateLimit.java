package org.interculturalcities.http.problem;

import java.time.Duration;

/**
 * The state of an exhausted rate limit (draft-ietf-httpapi-ratelimit-headers).
 *
 * @param policy the name of the limit
 * @param most the maximum number of requests in the window
 * @param window the length of the window
 * @param left the time until the limit resets
 */
public record RateLimit(String policy, int most, Duration window, Duration left) {

    /** The seconds until the limit resets, rounded up. */
    long seconds() {
        return Math.max(1, left.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** The value of {@code RateLimit-Policy}. */
    String rule() {
        return "\"%s\";q=%d;w=%d".formatted(policy, most, window.toSeconds());
    }

    /** The value of {@code RateLimit}: no requests remain. */
    String rest() {
        return "\"%s\";r=0;t=%d".formatted(policy, seconds());
    }
}
