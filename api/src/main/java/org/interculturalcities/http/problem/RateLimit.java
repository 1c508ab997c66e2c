package org.interculturalcities.http.problem;

import java.time.Duration;

/**
 * The state of a rate limit (draft-ietf-httpapi-ratelimit-headers).
 *
 * @param policy the name of the limit
 * @param most the maximum number of requests in the window
 * @param window the length of the window
 * @param remaining the requests that remain
 * @param left the time until the limit resets
 */
public record RateLimit(String policy, int most, Duration window, int remaining, Duration left) {

    /** The seconds until the limit resets, rounded up. */
    public long seconds() {
        return Math.max(1, left.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** The value of {@code RateLimit-Policy}. */
    public String rule() {
        return "\"%s\";q=%d;w=%d".formatted(policy, most, window.toSeconds());
    }

    /** The value of {@code RateLimit}. */
    public String rest() {
        return "\"%s\";r=%d;t=%d".formatted(policy, remaining, seconds());
    }
}
