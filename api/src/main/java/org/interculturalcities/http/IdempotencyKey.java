package org.interculturalcities.http;

/**
 * What tells the repetition of a request from a new one.
 *
 * @param text as the client made it up
 * @param request a hash of the request that came with it
 */
@SuppressWarnings("ArrayRecordComponent") // keys are looked up, never compared
public record IdempotencyKey(String text, byte[] request) {

    public static final int LONGEST = 255;

    public static IdempotencyKey of(String text, byte[] body) {
        return new IdempotencyKey(text, Sha256.of(body));
    }
}
