package org.interculturalcities.revision;

/** An idempotency key was used before for a different request. */
public final class ReusedKeyException extends RuntimeException {

    ReusedKeyException(IdempotencyKey key) {
        super("The key \"%s\" was used for a different request".formatted(key.text()));
    }
}
