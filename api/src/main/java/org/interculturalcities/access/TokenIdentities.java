package org.interculturalcities.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.http.problem.TooManyRequests;

/** Finds out who shows a token: one of this catalogue, or one of the issuer that the configuration names. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenShown> {

    static final String CALLER = "caller";

    private final Tokens tokens;
    private final Issuer issuer;
    private final FailedLogins failures;

    TokenIdentities(Tokens tokens, Issuer issuer, FailedLogins failures) {
        this.tokens = tokens;
        this.issuer = issuer;
        this.failures = failures;
    }

    @Override
    public Class<TokenShown> getRequestType() {
        return TokenShown.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenShown shown, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(shown));
    }

    private SecurityIdentity identity(TokenShown shown) {
        Optional<Caller> caller =
                issuer.isOf(shown.secret()) ? issuer.callerWith(shown.secret()) : tokens.callerWith(shown.secret());
        return identity(caller.orElseThrow(() -> failed(shown)));
    }

    // Who has a token is let in whatever others try from the same address.
    private AuthenticationFailedException failed(TokenShown shown) {
        failures.note(shown.address());
        return failures.areTooMany(shown.address())
                ? new AuthenticationFailedException(new TooManyRequests(
                        failures.limit(shown.address()),
                        "%d tokens came from this address that are none".formatted(FailedLogins.MOST)))
                : new AuthenticationFailedException("The token is unknown, expired or revoked");
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRole(caller.role().word())
                .addAttribute(CALLER, caller)
                .build();
    }
}
