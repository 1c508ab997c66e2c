package org.interculturalcities.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.problem.TooManyRequests;
import org.jspecify.annotations.Nullable;

/** Finds out who shows a token: one of this catalogue, or one of the issuer that the configuration names. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<TokenShown> {

    static final String CALLER = "caller";

    private final Tokens tokens;
    private final Issuer issuer;
    private final FailedLogins failures;
    private final AuditLog audit;

    TokenIdentities(Tokens tokens, Issuer issuer, FailedLogins failures, AuditLog audit) {
        this.tokens = tokens;
        this.issuer = issuer;
        this.failures = failures;
        this.audit = audit;
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
        return identity(issuer.isOf(shown.secret()) ? ofIssuer(shown) : ofCatalogue(shown));
    }

    private Caller ofIssuer(TokenShown shown) {
        Caller caller = issuer.callerWith(shown.secret()).orElseThrow(() -> failed(shown, null));
        audit.signedIn(caller, null, shown.address());
        return caller;
    }

    private Caller ofCatalogue(TokenShown shown) {
        Token token = tokens.shownBy(shown.secret()).orElseThrow(() -> failed(shown, null));
        if (!token.isValid()) {
            throw failed(shown, token.entry());
        }
        audit.signedIn(token.caller(), token.entry().id(), shown.address());
        return token.caller();
    }

    // Who has a token is let in whatever others try from the same address.
    private AuthenticationFailedException failed(TokenShown shown, @Nullable TokenEntry known) {
        audit.refused(known, shown.address(), failures.note(shown.address()));
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
