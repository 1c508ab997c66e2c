package org.interculturalcities.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.interculturalcities.mail.Mailbox;

/** Repository of the principals that own the catalogue's tokens. */
@ApplicationScoped
public class Principals implements PanacheRepositoryBase<Principal, Long> {

    private final IssuerMailboxes issuerMailboxes;

    Principals(IssuerMailboxes issuerMailboxes) {
        this.issuerMailboxes = issuerMailboxes;
    }

    /** The principal with this id, if it exists. */
    Optional<Principal> of(String id) {
        return id.matches("\\d{1,18}") ? findByIdOptional(Long.valueOf(id)) : Optional.empty();
    }

    /** The principal with this id and their present rights; empty if they have no valid token of the catalogue. */
    @Transactional
    public Optional<Caller> withValidToken(String id) {
        return of(id).filter(principal -> count(
                                "from Token t where t.principal = ?1 and t.revokedAt is null and (t.expiresAt is null or t.expiresAt > ?2)",
                                principal,
                                Instant.now())
                        > 0)
                .map(principal -> principal.caller(null));
    }

    /** The name of a principal who may publish practices; empty if there is none with this id. */
    public Optional<String> nameOfReviewer(String id) {
        return of(id).filter(principal -> principal.role().includes(Role.COORDINATOR))
                .map(Principal::name);
    }

    /** The address of a principal of the catalogue or of an OpenID issuer, if known. */
    public Optional<Mailbox> mailbox(String id) {
        return of(id).flatMap(Principal::mailbox).or(() -> issuerMailboxes.of(id));
    }
}
