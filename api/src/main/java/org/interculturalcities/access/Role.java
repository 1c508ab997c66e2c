package org.interculturalcities.access;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The role of a token; each role includes the permissions of the previous ones. */
@Schema(
        description = "What a token allows. reader: read drafts. contributor: also write own drafts. coordinator: also"
                + " write and publish practices and memberships of their networks. admin: write everything"
                + " and issue tokens.")
public enum Role {
    /** Reads drafts. */
    READER,
    /** Writes its own drafts. */
    CONTRIBUTOR,
    /** Writes and publishes the practices and memberships of cities in its networks. */
    COORDINATOR,
    /** Writes everything, and issues tokens. */
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
