package org.interculturalcities.http;

/**
 * Identifies repetitions of a request.
 *
 * @param text the key that the client chose
 * @param request a hash of the request
 */
@SuppressWarnings("ArrayRecordComponent") // keys are looked up, never compared
public record IdempotencyKey(String text, byte[] request) {

    public static final int LONGEST = 255;

    public static IdempotencyKey of(String text, byte[] body) {
        return new IdempotencyKey(text, Sha256.of(body));
    }
}
