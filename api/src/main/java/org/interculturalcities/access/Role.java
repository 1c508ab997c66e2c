package org.interculturalcities.access;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone with a token may do; each role may do all that the ones before it may. */
public enum Role {
    /** Reads drafts. */
    READER,
    /** Writes drafts of their own. */
    CONTRIBUTOR,
    /** Writes the practices and memberships of the cities of their networks, and publishes them. */
    COORDINATOR,
    /** Writes everything, and gives out tokens. */
    ADMIN;

    @EnumeratedValue
    private final String word = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
