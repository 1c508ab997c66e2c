package org.interculturalcities.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Leave to write, given to a person or a program: what it allows, how long, and a hash of the secret that shows it. */
@Entity
@Table(name = "access_token")
class Token {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String lookup = "";
    private byte[] hash = {};
    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.READER;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_token_network", joinColumns = @JoinColumn(name = "access_token"))
    @Column(name = "network")
    private Set<String> networks = new TreeSet<>();

    private String createdBy = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected Token() {}

    Token(Secret secret, Grant grant, String createdBy, Instant createdAt) {
        this.lookup = secret.lookup();
        this.hash = secret.hash();
        this.name = grant.name();
        this.role = grant.role();
        this.networks = new TreeSet<>(grant.networks());
        this.expiresAt = grant.expiresAt();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** What a token is made out for. */
    record Grant(String name, Role role, Set<String> networks, @Nullable Instant expiresAt) {}

    long id() {
        return id;
    }

    boolean isShownBy(Secret secret) {
        return secret.matches(hash);
    }

    boolean isValidAt(Instant time) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(time));
    }

    void revoke(Instant time) {
        if (revokedAt == null) {
            revokedAt = time;
        }
    }

    Caller caller() {
        return new Caller(name, role, Set.copyOf(networks), expiresAt);
    }

    TokenEntry entry() {
        return new TokenEntry(
                Long.toString(id),
                name,
                role,
                new TreeSet<>(networks),
                createdBy,
                createdAt,
                expiresAt,
                lastUsedAt,
                revokedAt);
    }
}
