package org.interculturalcities.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.interculturalcities.http.Sha256;

/**
 * The secret of a token: 256 random bits, stored as a hash only. Nobody can guess them, so a plain SHA-256 is enough.
 */
record TokenSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int BYTES_OF_LOOKUP = 8;

    /** Makes tokens recognizable wherever they leak. */
    private static final String PREFIX = "icat_";

    static TokenSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of the hash for the database lookup; the rest is compared in constant time. */
    String lookup() {
        return HexFormat.of().formatHex(Arrays.copyOf(hash(), BYTES_OF_LOOKUP));
    }

    boolean matches(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
