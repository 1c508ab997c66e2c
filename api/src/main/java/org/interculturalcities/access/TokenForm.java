package org.interculturalcities.access;

import static java.time.temporal.ChronoUnit.SECONDS;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.network.Network;
import org.interculturalcities.request.Messages;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** A request for a token: of a new principal, or of an existing one. */
@Schema(description = "A request for a token, for a new principal or an existing one")
public record TokenForm(
        @Schema(
                        description = "Id of an existing principal that gets a further token. If set, name, role and"
                                + " networks may be omitted; if sent, they must equal those of the"
                                + " principal. If null or absent, a new principal is created.")
                @Nullable
                String principal,
        @Schema(
                        description = "Name of the person or program that the token is for, 1 to 200 characters. It"
                                + " appears in the history of the records that they write. Required for a"
                                + " new principal.")
                @Nullable
                String name,
        @Schema(description = "Role of a new principal; required for a new principal") @Nullable Role role,
        @Schema(description = "Ids of the networks that a coordinator acts for; a new coordinator needs at least one")
                @Nullable
                Set<String> networks,
        @Schema(
                        description =
                                "When the token expires (RFC 3339), a time in the future; if null or absent, in a year"
                                        + " by default")
                @Nullable
                Instant expiresAt,
        @Schema(description = "Whether the token never expires; expiresAt must be null or absent then") @Nullable
                Boolean neverExpires,
        @Schema(
                        description = "E-mail address of the principal, at most 200 characters, for notices about its"
                                + " imports, practices and tokens. For an existing principal it replaces the address;"
                                + " empty text removes it.")
                @Nullable
                String email,
        @Schema(
                        description = "Language of e-mails to the principal, only with email; English by default",
                        enumeration = {"en", "ar", "de", "es", "fr", "it", "pt", "uk"})
                @Nullable
                String language) {

    private static final int MAX_NAME_LENGTH = 200;

    Token.Grant grant(ReferenceData referenceData, Principals principals, String by, Duration lifetime) {
        ValidationErrors errors = new ValidationErrors();
        Instant end = end(lifetime, errors);
        Mailbox mailbox = mailbox(errors);
        Principal holder = principal == null
                ? newPrincipal(referenceData, by, errors)
                : knownPrincipal(principal, principals, errors);
        return new Token.Grant(holder, end, email == null ? holder.mailbox().orElse(null) : mailbox);
    }

    private @Nullable Instant end(Duration lifetime, ValidationErrors errors) {
        Instant now = Instant.now();
        if (expiresAt != null && expiresAt.isBefore(now)) {
            errors.add("/expiresAt", "in-the-past", "Must be in the future", expiresAt.toString());
        }
        if (Boolean.TRUE.equals(neverExpires)) {
            if (expiresAt != null) {
                errors.add("/neverExpires", "not-both", "Use either expiresAt or neverExpires", "true");
            }
            return null;
        }
        return expiresAt == null ? now.plus(lifetime).truncatedTo(SECONDS) : expiresAt;
    }

    private @Nullable Mailbox mailbox(ValidationErrors errors) {
        String address = email == null ? "" : email.strip();
        List<String> languages = Messages.languages();
        if (!address.isEmpty() && !Mailbox.isAddress(address)) {
            errors.add("/email", "not-an-address", "An address such as ana@example.org", email);
        }
        if (language != null && !languages.contains(language)) {
            errors.add("/language", "unknown-value", "Not an allowed value", language, languages);
        } else if (language != null && address.isEmpty()) {
            errors.add("/email", "missing", "A language needs an address", null);
        }
        return address.isEmpty() ? null : new Mailbox(address, requireNonNullElse(language, languages.get(0)));
    }

    private Principal newPrincipal(ReferenceData referenceData, String by, ValidationErrors errors) {
        Set<String> speaksFor = networks == null ? Set.of() : networks;
        Set<String> known = referenceData.byId(Network.class).keySet();
        if (name == null || name.isBlank() || name.length() > MAX_NAME_LENGTH || !name.matches("\\P{C}+")) {
            errors.add(
                    "/name",
                    "wrong-length",
                    "Must have 1 to %d characters, without control characters".formatted(MAX_NAME_LENGTH),
                    name);
        }
        if (role == null) {
            errors.add("/role", "missing", "This field is required", null, Role.words());
        }
        speaksFor.stream()
                .filter(network -> !known.contains(network))
                .forEach(network -> errors.add("/networks", "unknown-network", "Unknown network", network, known));
        if (role == Role.COORDINATOR && speaksFor.isEmpty()) {
            errors.add("/networks", "missing", "A coordinator needs at least one network", null, known);
        }
        errors.finish();
        return new Principal(requireNonNull(name).strip(), requireNonNull(role), speaksFor, by);
    }

    private Principal knownPrincipal(String id, Principals principals, ValidationErrors errors) {
        Optional<Principal> found = principals.of(id);
        if (found.isEmpty()) {
            errors.add("/principal", "unknown-id", "Unknown principal", id);
        }
        found.ifPresent(known -> {
            agree("/name", name == null ? null : Set.of(name.strip()), Set.of(known.name()), errors);
            agree(
                    "/role",
                    role == null ? null : Set.of(role.word()),
                    Set.of(known.role().word()),
                    errors);
            agree("/networks", networks, known.networks(), errors);
        });
        errors.finish();
        return found.orElseThrow();
    }

    private static void agree(
            String pointer, @Nullable Set<String> requested, Set<String> expected, ValidationErrors errors) {
        if (requested != null && !requested.equals(expected)) {
            errors.add(
                    pointer,
                    "unknown-value",
                    "Must be the same as for the principal",
                    String.join(", ", requested),
                    expected);
        }
    }
}
