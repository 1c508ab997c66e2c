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
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.revision.Repetitions;
import org.interculturalcities.revision.Repetitions.Made;

/** The tokens that were given out. They are no part of the catalogue, so no revision tells of them. */
@ApplicationScoped
class Tokens implements PanacheRepositoryBase<Token, Long> {

    // A token that is used all the time need not be written down all the time.
    private static final Duration PRECISION_OF_LAST_USE = Duration.ofMinutes(1);

    private final Repetitions repetitions;

    Tokens(Repetitions repetitions) {
        this.repetitions = repetitions;
    }

    /** Makes a token out, unless this request has done so before: to repeat the secret it would have to be kept. */
    @Transactional
    IssuedToken issueOnce(Token.Grant grant, Caller by, IdempotencyKey key) {
        repetitions.find(by.author(), key).ifPresent(made -> {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    "This request has made the token %s, and its secret was told then. If it did not arrive, DELETE %s and ask with another key"
                            .formatted(made.id(), "/api/v1/tokens/" + made.id()));
        });
        IssuedToken issued = issue(grant, by.name());
        repetitions.note(by.author(), key, new Made("token", issued.token().id(), 0));
        return issued;
    }

    /** Makes a token out; the secret is told once, here. */
    @Transactional
    IssuedToken issue(Token.Grant grant, String by) {
        Secret secret = Secret.random();
        return new IssuedToken(add(secret, grant, by), secret.text());
    }

    @Transactional
    TokenEntry add(Secret secret, Token.Grant grant, String by) {
        if (count("name", grant.name()) > 0) {
            throw new Refusal(ProblemType.CONFLICT, "There is a token of this name: names tell in the log who wrote");
        }
        Token token = new Token(secret, grant, by, now());
        persist(token);
        return token.entry();
    }

    /** Who shows a secret, if it is that of a token which is neither expired nor revoked. */
    @Transactional
    Optional<Caller> callerWith(Secret secret) {
        Instant now = now();
        Optional<Token> shown = list("lookup", secret.lookup()).stream()
                .filter(token -> token.isShownBy(secret))
                .filter(token -> token.isValidAt(now))
                .findFirst();
        shown.ifPresent(token -> noteUse(token, now));
        return shown.map(Token::caller);
    }

    private void noteUse(Token token, Instant now) {
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                token.id(),
                now.minus(PRECISION_OF_LAST_USE));
    }

    boolean knows(Secret secret) {
        return list("lookup", secret.lookup()).stream().anyMatch(token -> token.isShownBy(secret));
    }

    List<TokenEntry> entries() {
        return list("order by id").stream().map(Token::entry).toList();
    }

    /** Takes a token back, and answers whether there is one of this id. */
    @Transactional
    boolean revoke(long id) {
        Optional<Token> token = findByIdOptional(id);
        token.ifPresent(known -> known.revoke(now()));
        return token.isPresent();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
