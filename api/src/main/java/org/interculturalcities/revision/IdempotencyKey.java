package org.interculturalcities.revision;

/**
 * Identifies repetitions of a request.
 *
 * @param text the key that the client chose
 * @param request a hash of the request
 */
@SuppressWarnings("ArrayRecordComponent") // keys are looked up, never compared
public record IdempotencyKey(String text, byte[] request) {

    public static final int MAX_LENGTH = 255;
}
