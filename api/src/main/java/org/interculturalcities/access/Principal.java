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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.request.Messages;
import org.jspecify.annotations.Nullable;

/** A person or a program with a role; owns what it creates, whichever of its tokens it uses. */
@Entity
class Principal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.READER;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "principal_network", joinColumns = @JoinColumn(name = "principal"))
    @Column(name = "network")
    private Set<String> networks = new TreeSet<>();

    private String createdBy = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable String email;
    private @Nullable String language;

    protected Principal() {}

    Principal(String name, Role role, Set<String> networks, String createdBy) {
        this.name = name;
        this.role = role;
        this.networks = new TreeSet<>(networks);
        this.createdBy = createdBy;
        this.createdAt = Tokens.now();
    }

    boolean isNew() {
        return id == 0;
    }

    String id() {
        return Long.toString(id);
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    Set<String> networks() {
        return Set.copyOf(networks);
    }

    /** The principal as a caller until a time, or for good. */
    Caller caller(@Nullable Instant expiresAt) {
        return new Caller(id(), name, role, networks(), expiresAt);
    }

    /** Where e-mails to the principal go, if anywhere. */
    Optional<Mailbox> mailbox() {
        return Optional.ofNullable(email)
                .map(to -> new Mailbox(
                        to,
                        Objects.requireNonNullElse(
                                language, Messages.languages().get(0))));
    }

    void setMailbox(@Nullable Mailbox mailbox) {
        email = mailbox == null ? null : mailbox.email();
        language = mailbox == null ? null : mailbox.language();
    }
}
