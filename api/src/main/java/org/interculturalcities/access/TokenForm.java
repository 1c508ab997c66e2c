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

/** What a token is made out for: a new principal, or one that there is. */
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

    Token.Grant grant(ReferenceData directory, Principals principals, String by) {
        ValidationErrors findings = new ValidationErrors();
        if (expiresAt != null && expiresAt.isBefore(Instant.now())) {
            findings.add("/expiresAt", "in-the-past", "This is over", expiresAt.toString(), List.of());
        }
        return new Token.Grant(
                principal == null
                        ? newPrincipal(directory, by, findings)
                        : knownPrincipal(principal, principals, findings),
                expiresAt);
    }

    private Principal newPrincipal(ReferenceData directory, String by, ValidationErrors findings) {
        Set<String> speaksFor = networks == null ? Set.of() : networks;
        Set<String> known = directory.byId(Network.class).keySet();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || !name.matches("\\P{C}+")) {
            findings.add(
                    "/name",
                    "wrong-length",
                    "1 to %d characters, none of which is a control".formatted(LONGEST_NAME),
                    name);
        }
        if (role == null) {
            findings.add("/role", "missing", "This has to be there", null, Role.words());
        }
        speaksFor.stream()
                .filter(network -> !known.contains(network))
                .forEach(network ->
                        findings.add("/networks", "unknown-network", "There is no such network", network, known));
        if (role == Role.COORDINATOR && speaksFor.isEmpty()) {
            findings.add("/networks", "missing", "A coordinator speaks for one network at least", null, known);
        }
        findings.finish();
        return new Principal(requireNonNull(name).strip(), requireNonNull(role), speaksFor, by);
    }

    private Principal knownPrincipal(String id, Principals principals, ValidationErrors findings) {
        Optional<Principal> found = principals.of(id);
        if (found.isEmpty()) {
            findings.add("/principal", "unknown-id", "There is no such principal", id);
        }
        found.ifPresent(known -> {
            agree("/name", name == null ? null : Set.of(name.strip()), Set.of(known.name()), findings);
            agree(
                    "/role",
                    role == null ? null : Set.of(role.word()),
                    Set.of(known.role().word()),
                    findings);
            agree("/networks", networks, known.networks(), findings);
        });
        findings.finish();
        return found.orElseThrow();
    }

    private static void agree(
            String pointer, @Nullable Set<String> given, Set<String> known, ValidationErrors findings) {
        if (given != null && !given.equals(known)) {
            findings.add(
                    pointer, "unknown-value", "It has to be that of the principal", String.join(", ", given), known);
        }
    }
}
