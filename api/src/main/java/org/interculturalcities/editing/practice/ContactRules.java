package org.interculturalcities.editing.practice;

import java.util.regex.Pattern;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.practice.Contact;
import org.jspecify.annotations.Nullable;

/** What the contact of a practice has to be like. */
record ContactRules(ValidationErrors errors) {

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    /** Notes what is wrong with a contact. */
    void check(@Nullable Contact given) {
        if (given == null) {
            return;
        }
        line("/contact/name", given.name());
        line("/contact/organisation", given.organisation());
        line("/contact/email", given.email());
        line("/contact/phone", given.phone());
        if (given.email() != null
                && given.email().length() <= LONGEST
                && !EMAIL.matcher(given.email()).matches()) {
            errors.add("/contact/email", "not-an-address", "An address such as ana@example.org", given.email());
        }
    }

    private void line(String pointer, @Nullable String given) {
        if (given != null && given.length() > LONGEST) {
            errors.add(pointer, "too-long", "At most %d characters".formatted(LONGEST), null);
        }
        // A line break is one too: each of these is said on one line.
        if (given != null && given.chars().anyMatch(Character::isISOControl)) {
            errors.add(pointer, "control-characters", "There are control characters in it", null);
        }
    }
}
