package org.interculturalcities.mail;

import java.util.regex.Pattern;

/**
 * Where e-mails to somebody go.
 *
 * @param email the address
 * @param language the language that they are written in, one of the site's
 */
public record Mailbox(String email, String language) {

    private static final int MAX_LENGTH = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cc}@]+@[^\\s\\p{Cc}@.]+(\\.[^\\s\\p{Cc}@.]+)+");

    /** Whether the text looks like an e-mail address. */
    public static boolean isAddress(String text) {
        return text.length() <= MAX_LENGTH && ADDRESS.matcher(text).matches();
    }
}
