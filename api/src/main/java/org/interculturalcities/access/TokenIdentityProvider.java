package org.interculturalcities.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.problem.TooManyRequestsException;
import org.jspecify.annotations.Nullable;

/** Finds out who shows a token: one of this catalogue, or one of the issuer that the configuration names. */
@ApplicationScoped
class TokenIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    static final String CALLER = "caller";

    private final Tokens tokens;
    private final JwtVerifier issuer;
    private final FailedLogins failures;
    private final AuditLog audit;

    TokenIdentityProvider(Tokens tokens, JwtVerifier issuer, FailedLogins failures, AuditLog audit) {
        this.tokens = tokens;
        this.issuer = issuer;
        this.failures = failures;
        this.audit = audit;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest shown, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(shown));
    }

    private SecurityIdentity identity(TokenAuthenticationRequest shown) {
        return identity(issuer.isOf(shown.secret()) ? ofIssuer(shown) : ofCatalogue(shown));
    }

    private Caller ofIssuer(TokenAuthenticationRequest shown) {
        Caller caller = issuer.callerWith(shown.secret()).orElseThrow(() -> failed(shown, null));
        audit.signedIn(caller, null, shown.address());
        return caller;
    }

    private Caller ofCatalogue(TokenAuthenticationRequest shown) {
        Token token = tokens.shownBy(shown.secret()).orElseThrow(() -> failed(shown, null));
        if (!token.isValid()) {
            throw failed(shown, token.entry());
        }
        audit.signedIn(token.caller(), token.entry().id(), shown.address());
        return token.caller();
    }

    // Who has a token is let in whatever others try from the same address.
    private AuthenticationFailedException failed(TokenAuthenticationRequest shown, @Nullable TokenEntry known) {
        audit.refused(known, shown.address(), failures.note(shown.address()));
        return failures.areTooMany(shown.address())
                ? new AuthenticationFailedException(new TooManyRequestsException(
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
