package org.interculturalcities.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import java.util.Set;

/** Sees to it that there is an admin: with the token of the environment, or else with one made at the first start. */
@ApplicationScoped
class FirstToken {

    private static final int SHORTEST = 32;
    private static final String BY = "system";

    private final Tokens tokens;
    private final AccessSettings settings;

    FirstToken(Tokens tokens, AccessSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    void make(@Observes @Priority(30) StartupEvent start) {
        if (settings.token().isPresent()) {
            take(new Secret(settings.token().get()));
        } else if (tokens.count() == 0) {
            tell(tokens.issue(admin("first admin"), BY).secret(), System.out);
        }
    }

    private void take(Secret secret) {
        if (secret.text().length() < SHORTEST) {
            throw new IllegalArgumentException("CATALOGUE_ADMIN_TOKEN has to have " + SHORTEST
                    + " characters or more, such as of openssl rand -hex 32");
        }
        if (!tokens.knows(secret)) {
            tokens.add(secret, admin("admin of the environment"), BY);
        }
    }

    private static Token.Grant admin(String name) {
        return new Token.Grant(name, Role.ADMIN, Set.of(), null);
    }

    // To whoever started the service, and not into its log, which goes elsewhere and is kept.
    private static void tell(String secret, PrintStream out) {
        out.println();
        out.println("  The token of the first admin, told this once: " + secret);
        out.println();
    }
}
