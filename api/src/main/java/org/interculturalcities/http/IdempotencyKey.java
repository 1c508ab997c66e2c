package org.interculturalcities.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

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
        try {
            return new IdempotencyKey(text, MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
