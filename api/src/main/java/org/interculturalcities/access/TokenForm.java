package org.interculturalcities.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.problem.Findings;
import org.interculturalcities.network.Network;
import org.interculturalcities.search.Directory;
import org.jspecify.annotations.Nullable;

/** What a token is made out for. */
public record TokenForm(
        @Schema(
                        description =
                                "Whom or what it is for, 1 to 200 characters; it stands in the log beside what they write")
                @JsonProperty(required = true)
                String name,
        @JsonProperty(required = true) Role role,
        @Schema(description = "The networks that a coordinator speaks for, by id") @Nullable Set<String> networks,
        @Schema(description = "When it ends; without it, never") @Nullable Instant expiresAt) {

    private static final int LONGEST_NAME = 200;

    Token.Grant grant(Directory directory) {
        Findings findings = new Findings();
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
        if (expiresAt != null && expiresAt.isBefore(Instant.now())) {
            findings.add("/expiresAt", "in-the-past", "This is over", expiresAt.toString(), List.of());
        }
        findings.finish();
        return new Token.Grant(name.strip(), role, speaksFor, expiresAt);
    }
}
