package org.interculturalcities.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contact of a practice: a person or an organisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Person or organisation to contact about a practice")
public record Contact(
        @Schema(description = "Name of the person, on one line, up to 200 characters; omitted if unknown") @Nullable
                String name,
        @Schema(description = "Name of the organisation, on one line, up to 200 characters; omitted if unknown")
                @Nullable
                String organisation,
        @Schema(description = "Email address, such as ana@example.org, up to 200 characters; omitted if unknown")
                @Nullable
                String email,
        @Schema(
                        description = "Phone number in any notation, on one line, up to 200"
                                + " characters; omitted if unknown")
                @Nullable
                String phone,
        @Schema(
                        description = "Whether everyone can see the contact. If false, only those who may edit the"
                                + " practice can see it.")
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
    public boolean hasNoFields() {
        return Stream.of(name, organisation, email, phone).allMatch(said -> said == null);
    }
}
