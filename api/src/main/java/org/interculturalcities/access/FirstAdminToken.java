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

/** Ensures that there is an admin: with the token of the environment, or with one generated at the first start. */
@ApplicationScoped
class FirstAdminToken {

    private static final Logger LOG = Logger.getLogger(FirstAdminToken.class);
    private static final int MIN_LENGTH = 32;
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
                take(new TokenSecret(settings.token().get()));
            } else if (tokens.count() == 0) {
                makeFirst();
            }
        });
    }

    // A revoked token stays revoked, even in the configuration: others may know it.
    private void take(TokenSecret secret) {
        if (secret.text().length() < MIN_LENGTH) {
            throw new IllegalArgumentException("CATALOGUE_ADMIN_TOKEN must have at least " + MIN_LENGTH
                    + " characters, for example from openssl rand -hex 32");
        }
        List<Token> earlier = tokens.ofEnvironment();
        Token present = tokens.of(secret).orElseGet(() -> issueForEnvironment(secret, earlier));
        if (!present.isLastingAdmin()) {
            LOG.warn(
                    "CATALOGUE_ADMIN_TOKEN is ignored: the token is revoked, has an expiry, or does not belong to an admin."
                            + " Set another, for example from openssl rand -hex 32");
            return;
        }
        earlier.stream().filter(token -> token.isValid() && token != present).forEach(token -> {
            token.revoke();
            audit.replaced(token.entry());
        });
    }

    private Token issueForEnvironment(TokenSecret secret, List<Token> earlier) {
        Principal principal =
                earlier.stream().findFirst().map(Token::principal).orElseGet(() -> admin("admin of the environment"));
        Token token = issue(secret, principal);
        token.markEnvironment();
        return token;
    }

    private void makeFirst() {
        TokenSecret secret = TokenSecret.random();
        issue(secret, admin("first admin"));
        Path folder = data.dir().orElseThrow(() -> new IllegalStateException("CATALOGUE_DATA_DIR is not set"));
        LOG.infof("The token of the first admin is in %s: read it there, then delete the file", write(secret, folder));
    }

    private static Principal admin(String name) {
        return new Principal(name, Role.ADMIN, Set.of(), BY);
    }

    private Token issue(TokenSecret secret, Principal principal) {
        Token token = tokens.add(secret, new Token.Grant(principal, null), BY);
        audit.issuedAtStart(token.entry());
        return token;
    }

    /** Writes a secret to a file that only its owner can ever read; replaces the file of an earlier catalogue. */
    static Path write(TokenSecret secret, Path folder) {
        Path file = folder.resolve(FILE).toAbsolutePath();
        try {
            Files.createDirectories(folder, only("rwx------"));
            Files.deleteIfExists(file);
            Files.createFile(file, only("rw-------"));
            return Files.writeString(file, secret.text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write the token of the first admin to " + file
                            + ": make the folder writable, set CATALOGUE_DATA_DIR to another one, or set CATALOGUE_ADMIN_TOKEN",
                    e);
        }
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
