package org.interculturalcities.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Sees to it that there is an admin: with the token of the environment, or else with one made at the first start. */
@ApplicationScoped
class FirstAdminToken {

    private static final Logger LOG = Logger.getLogger(FirstAdminToken.class);
    private static final int SHORTEST = 32;
    private static final String BY = "system";
    private static final String FILE = "first-admin-token";

    private final Tokens tokens;
    private final AccessSettings settings;
    private final DataSettings data;
    private final AuditLog audit;

    FirstAdminToken(Tokens tokens, AccessSettings settings, DataSettings data, AuditLog audit) {
        this.tokens = tokens;
        this.settings = settings;
        this.data = data;
        this.audit = audit;
    }

    void make(@Observes @Priority(30) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            tokens.lock();
            if (settings.token().isPresent()) {
                take(new Secret(settings.token().get()));
            } else if (tokens.count() == 0) {
                makeFirst();
            }
        });
    }

    // A token that was revoked stays so, whoever has it in their settings: it may be known to others.
    private void take(Secret secret) {
        if (secret.text().length() < SHORTEST) {
            throw new IllegalArgumentException("CATALOGUE_ADMIN_TOKEN has to have " + SHORTEST
                    + " characters or more, such as of openssl rand -hex 32");
        }
        List<Token> earlier = tokens.ofEnvironment();
        Token present = tokens.of(secret).orElseGet(() -> issueForEnvironment(secret, earlier));
        if (!present.isLastingAdmin()) {
            LOG.warn("CATALOGUE_ADMIN_TOKEN is not taken: this token was revoked before, ends, or is not an admin's."
                    + " Set another, such as of openssl rand -hex 32");
            return;
        }
        earlier.stream().filter(token -> token.isValid() && token != present).forEach(token -> {
            token.revoke();
            audit.replaced(token.entry());
        });
    }

    private Token issueForEnvironment(Secret secret, List<Token> earlier) {
        Principal principal =
                earlier.stream().findFirst().map(Token::principal).orElseGet(() -> admin("admin of the environment"));
        Token token = issue(secret, principal);
        token.markEnvironment();
        return token;
    }

    private void makeFirst() {
        Secret secret = Secret.random();
        issue(secret, admin("first admin"));
        Path folder = data.dir().orElseThrow(() -> new IllegalStateException("CATALOGUE_DATA_DIR names no folder"));
        LOG.infof("The token of the first admin is in %s: read it there, then delete the file", write(secret, folder));
    }

    private static Principal admin(String name) {
        return new Principal(name, Role.ADMIN, Set.of(), BY);
    }

    private Token issue(Secret secret, Principal principal) {
        Token token = tokens.add(secret, new Token.Grant(principal, null), BY);
        audit.issuedAtStart(token.entry());
        return token;
    }

    /** Writes a secret into a file that only its owner ever could read, in place of one of an earlier catalogue. */
    static Path write(Secret secret, Path folder) {
        Path file = folder.resolve(FILE).toAbsolutePath();
        try {
            Files.createDirectories(folder, only("rwx------"));
            Files.deleteIfExists(file);
            Files.createFile(file, only("rw-------"));
            return Files.writeString(file, secret.text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The token of the first admin cannot be written to " + file
                            + ": let the service write there, name another folder in CATALOGUE_DATA_DIR, or set CATALOGUE_ADMIN_TOKEN",
                    e);
        }
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
