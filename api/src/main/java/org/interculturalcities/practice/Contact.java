package org.interculturalcities.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contact of a practice: a person or an organisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String phone,
        @Schema(description = "Whether everyone may see it, and not only those who may write the practice")
                @JsonProperty("public")
                boolean isPublic) {

    public Contact {
        name = stripped(name);
        organisation = stripped(organisation);
        email = stripped(email);
        phone = stripped(phone);
    }

    private static @Nullable String stripped(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Whether the contact has no name, organisation, email or phone. */
    public boolean saysNothing() {
        return Stream.of(name, organisation, email, phone).allMatch(said -> said == null);
    }
}
