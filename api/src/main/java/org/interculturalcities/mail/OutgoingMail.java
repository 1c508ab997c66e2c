package org.interculturalcities.mail;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail in plain text.
 *
 * @param replyTo where answers go, if not to the sender
 */
public record OutgoingMail(String to, @Nullable String replyTo, String subject, String text) {}
