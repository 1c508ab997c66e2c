package org.interculturalcities.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.revision.IdempotencyKeys;
import org.interculturalcities.revision.IdempotencyKeys.Made;
import org.interculturalcities.revision.Sql;

/** The tokens that were given out. They are no part of the catalogue, so no revision tells of them. */
@ApplicationScoped
class Tokens implements PanacheRepositoryBase<Token, Long> {

    // A token that is used all the time need not be written down all the time.
    private static final Duration PRECISION_OF_LAST_USE = Duration.ofMinutes(1);

    private final Principals principals;
    private final IdempotencyKeys idempotencyKeys;
    private final Sql sql;

    Tokens(Principals principals, IdempotencyKeys idempotencyKeys, Sql sql) {
        this.principals = principals;
        this.idempotencyKeys = idempotencyKeys;
        this.sql = sql;
    }

    /** Makes a token out, unless this request has done so before: to repeat the secret it would have to be kept. */
    @Transactional
    IssuedToken issueOnce(Token.Grant grant, Caller by, IdempotencyKey key) {
        idempotencyKeys.find(by.principal(), key).ifPresent(made -> {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "This request has made the token %s, and its secret was told then. If it did not arrive, DELETE %s and ask with another key"
                            .formatted(made.id(), "/api/v1/tokens/" + made.id()));
        });
        IssuedToken issued = issue(grant, by.name());
        idempotencyKeys.note(
                by.principal(), key, new Made("token", issued.token().id(), 0));
        return issued;
    }

    /** Makes a token out; the secret is told once, here. */
    @Transactional
    IssuedToken issue(Token.Grant grant, String by) {
        Secret secret = Secret.random();
        return new IssuedToken(add(secret, grant, by).entry(), secret.text());
    }

    /** Keeps the hash of a secret as a token, and its principal where that is new. */
    @Transactional
    Token add(Secret secret, Token.Grant grant, String by) {
        if (grant.principal().isNew()) {
            principals.persist(grant.principal());
        }
        Token token = new Token(secret, grant, by);
        persist(token);
        return token;
    }

    /** The token that has this secret, valid or not; if it is valid, its use is noted. */
    @Transactional
    Optional<Token> shownBy(Secret secret) {
        Optional<Token> shown = of(secret);
        shown.filter(Token::isValid).ifPresent(this::noteUse);
        return shown;
    }

    private void noteUse(Token token) {
        Instant now = now();
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                token.id(),
                now.minus(PRECISION_OF_LAST_USE));
    }

    /** The token that has this secret, valid or not. */
    Optional<Token> of(Secret secret) {
        return list("from Token t join fetch t.principal where t.lookup = ?1", secret.lookup()).stream()
                .filter(token -> token.isShownBy(secret))
                .findFirst();
    }

    /** The tokens that the settings of the service ever named, all of one principal. */
    List<Token> ofEnvironment() {
        return list("environment order by id");
    }

    List<TokenEntry> entries() {
        return list("order by id").stream().map(Token::entry).toList();
    }

    /** Takes a token back if there is one of this id, unless no admin would be left. */
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
                    "No other token of an admin is valid without an end. Make one first, by POST /api/v1/tokens, then revoke this one");
        }
    }

    /** Waits for all others, on any node, who settle which admins there are; until the transaction ends. */
    void lock() {
        sql.change("lock table principal in share row exclusive mode", lock -> {});
    }

    /** The present, as precise as the database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
