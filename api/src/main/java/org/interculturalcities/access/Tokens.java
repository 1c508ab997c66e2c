package org.interculturalcities.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.revision.IdempotencyKeys;
import org.interculturalcities.revision.IdempotencyKeys.CreatedResource;
import org.interculturalcities.revision.Sql;

/** Repository of tokens. They are not part of the catalogue, so they have no revisions. */
@ApplicationScoped
class Tokens implements PanacheRepositoryBase<Token, Long> {

    // Limits database writes for tokens in constant use.
    private static final Duration PRECISION_OF_LAST_USE = Duration.ofMinutes(1);

    private final Principals principals;
    private final IdempotencyKeys idempotencyKeys;
    private final Sql sql;

    Tokens(Principals principals, IdempotencyKeys idempotencyKeys, Sql sql) {
        this.principals = principals;
        this.idempotencyKeys = idempotencyKeys;
        this.sql = sql;
    }

    /** Issues a token, unless this request already did; a repeated response would require a stored secret. */
    @Transactional
    IssuedToken issueOnce(Token.Grant grant, Caller by, IdempotencyKey key) {
        idempotencyKeys.find(by.principal(), key).ifPresent(made -> {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "This request already issued the token %s with its secret. If you did not receive it, DELETE %s and use another key"
                            .formatted(made.id(), "/api/v1/tokens/" + made.id()));
        });
        IssuedToken issued = issue(grant, by.name());
        idempotencyKeys.store(
                by.principal(), key, new CreatedResource("token", issued.token().id(), 0));
        return issued;
    }

    /** Issues a token; only this response contains the secret. */
    @Transactional
    IssuedToken issue(Token.Grant grant, String by) {
        TokenSecret secret = TokenSecret.random();
        return new IssuedToken(add(secret, grant, by).entry(), secret.text());
    }

    /** Stores the hash of a secret as a token, and its principal or the address of the principal. */
    @Transactional
    Token add(TokenSecret secret, Token.Grant grant, String by) {
        Principal principal = grant.principal();
        principal.setMailbox(grant.mailbox());
        if (principal.isNew()) {
            principals.persist(principal);
        } else {
            principals.getEntityManager().merge(principal);
        }
        Token token = new Token(secret, grant, by);
        persist(token);
        return token;
    }

    /** The token with this secret, valid or not; records the use of a valid one. */
    @Transactional
    Optional<Token> find(TokenSecret secret) {
        Optional<Token> token = of(secret);
        token.filter(Token::isValid).ifPresent(this::noteUse);
        return token;
    }

    private void noteUse(Token token) {
        Instant now = now();
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                token.id(),
                now.minus(PRECISION_OF_LAST_USE));
    }

    /** The token with this secret, valid or not. */
    Optional<Token> of(TokenSecret secret) {
        return list("from Token t join fetch t.principal where t.lookup = ?1", secret.lookup()).stream()
                .filter(token -> token.matches(secret))
                .findFirst();
    }

    /** All tokens that were ever configured; they belong to one principal. */
    List<Token> ofEnvironment() {
        return list("environment order by id");
    }

    List<TokenEntry> entries(long before, int limit) {
        return limit == 0
                ? List.of()
                : find("id < ?1 order by id desc", before).page(0, limit).stream()
                        .map(Token::entry)
                        .toList();
    }

    /** Revokes the token with this id, if it exists, unless it is the last one of an admin. */
    @Transactional
    Optional<TokenEntry> revoke(long id) {
        lock();
        Optional<Token> token = findByIdOptional(id);
        token.filter(known -> known.isAdmin() && known.isValid()).ifPresent(this::keepAnotherAdmin);
        token.ifPresent(Token::revoke);
        return token.map(Token::entry);
    }

    private void keepAnotherAdmin(Token token) {
        if (count(
                        "id <> ?1 and principal.role = ?2 and revokedAt is null and expiresAt is null",
                        token.id(),
                        Role.ADMIN)
                == 0) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "This is the last admin token without an expiry. Create another with POST /api/v1/tokens, then revoke this one");
        }
    }

    /** Locks out concurrent changes of admins on all nodes until the transaction ends. */
    void lock() {
        sql.update("lock table principal in share row exclusive mode", lock -> {});
    }

    /** The current time, in the precision of the database. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
