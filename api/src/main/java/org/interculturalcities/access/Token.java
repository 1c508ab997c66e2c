package org.interculturalcities.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeSet;
import org.interculturalcities.mail.Mailbox;
import org.jspecify.annotations.Nullable;

/** A token of a principal: the hash of its secret, and its validity. */
@Entity
@Table(name = "access_token")
class Token {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String lookup = "";
    private byte[] hash = {};

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "principal")
    private Principal principal = new Principal();

    private boolean environment;
    private String createdBy = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected Token() {}

    Token(TokenSecret secret, Grant grant, String createdBy) {
        this.lookup = secret.lookup();
        this.hash = secret.hash();
        this.principal = grant.principal();
        this.expiresAt = grant.expiresAt();
        this.createdBy = createdBy;
        this.createdAt = Tokens.now();
    }

    /** The principal of a new token, its expiry, and where e-mails to the principal go from now on. */
    record Grant(Principal principal, @Nullable Instant expiresAt, @Nullable Mailbox mailbox) {

        Grant(Principal principal, @Nullable Instant expiresAt) {
            this(principal, expiresAt, principal.mailbox().orElse(null));
        }
    }

    long id() {
        return id;
    }

    Principal principal() {
        return principal;
    }

    /** Marks the token as one from the configuration. */
    void markEnvironment() {
        environment = true;
    }

    boolean matches(TokenSecret secret) {
        return secret.matches(hash);
    }

    boolean isValid() {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(Instant.now()));
    }

    /** Whether it is a valid admin token without an expiry. */
    boolean isLastingAdmin() {
        return isAdmin() && revokedAt == null && expiresAt == null;
    }

    boolean isAdmin() {
        return principal.role() == Role.ADMIN;
    }

    void revoke() {
        if (revokedAt == null) {
            revokedAt = Tokens.now();
        }
    }

    Caller caller() {
        return principal.caller(expiresAt);
    }

    TokenEntry entry() {
        return new TokenEntry(
                Long.toString(id),
                principal.id(),
                principal.name(),
                principal.role(),
                new TreeSet<>(principal.networks()),
                principal.mailbox().map(Mailbox::email).orElse(null),
                principal.mailbox().map(Mailbox::language).orElse(null),
                createdBy,
                createdAt,
                expiresAt,
                lastUsedAt,
                revokedAt,
                new TokenEntry.Links("/api/v1/tokens/" + id));
    }
}
