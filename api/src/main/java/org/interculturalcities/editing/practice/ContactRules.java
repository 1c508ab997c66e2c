package org.interculturalcities.editing.practice;

import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.practice.Contact;
import org.jspecify.annotations.Nullable;

/** Validates the contact of a practice. */
record ContactRules(ValidationErrors errors) {

    private static final int MAX_LENGTH = 200;

    /** Adds an error for every invalid field of a contact. */
    void check(@Nullable Contact contact) {
        if (contact == null) {
            return;
        }
        line("/contact/name", contact.name());
        line("/contact/organisation", contact.organisation());
        line("/contact/email", contact.email());
        line("/contact/phone", contact.phone());
        if (contact.email() != null && contact.email().length() <= MAX_LENGTH && !Mailbox.isAddress(contact.email())) {
            errors.add("/contact/email", "not-an-address", "An address such as ana@example.org", contact.email());
        }
    }

    private void line(String pointer, @Nullable String value) {
        if (value != null && value.length() > MAX_LENGTH) {
            errors.add(pointer, "too-long", "At most %d characters".formatted(MAX_LENGTH), null);
        }
        // Line breaks are control characters too: each field has one line.
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            errors.add(pointer, "control-characters", "The field contains control characters", null);
        }
    }
}
