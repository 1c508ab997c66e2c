package org.interculturalcities.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.network.Network;
import org.interculturalcities.search.ReferenceData;
import org.jspecify.annotations.Nullable;

/** A request for a token: of a new principal, or of an existing one. */
public record TokenForm(
        @Schema(
                        description =
                                "The id of a principal who gets another token, so that one may take the place of the other;"
                                        + " name, role and networks may then be left out. Without it, a new principal")
                @Nullable
                String principal,
        @Schema(
                        description =
                                "Whom or what it is for, 1 to 200 characters; it stands in the log beside what they write."
                                        + " A new principal needs it")
                @Nullable
                String name,
        @Schema(description = "What a new principal may do; it needs one") @Nullable Role role,
        @Schema(description = "The networks that a coordinator speaks for, by id") @Nullable Set<String> networks,
        @Schema(description = "When it ends; without it, never") @Nullable Instant expiresAt) {

    private static final int LONGEST_NAME = 200;

    Token.Grant grant(ReferenceData referenceData, Principals principals, String by) {
        ValidationErrors errors = new ValidationErrors();
        if (expiresAt != null && expiresAt.isBefore(Instant.now())) {
            errors.add("/expiresAt", "in-the-past", "Must be in the future", expiresAt.toString(), List.of());
        }
        return new Token.Grant(
                principal == null
                        ? newPrincipal(referenceData, by, errors)
                        : knownPrincipal(principal, principals, errors),
                expiresAt);
    }

    private Principal newPrincipal(ReferenceData referenceData, String by, ValidationErrors errors) {
        Set<String> speaksFor = networks == null ? Set.of() : networks;
        Set<String> known = referenceData.byId(Network.class).keySet();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || !name.matches("\\P{C}+")) {
            errors.add(
                    "/name",
                    "wrong-length",
                    "Must have 1 to %d characters, without control characters".formatted(LONGEST_NAME),
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
