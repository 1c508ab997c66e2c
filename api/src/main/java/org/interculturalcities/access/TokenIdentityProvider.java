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

/** Authenticates a token: one of this catalogue, or one of the configured OpenID issuer. */
@ApplicationScoped
class TokenIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    static final String CALLER = "caller";

    private final Tokens tokens;
    private final JwtVerifier issuer;
    private final IssuerMailboxes mailboxes;
    private final FailedLogins failures;
    private final AuditLog audit;

    TokenIdentityProvider(
            Tokens tokens, JwtVerifier issuer, IssuerMailboxes mailboxes, FailedLogins failures, AuditLog audit) {
        this.tokens = tokens;
        this.issuer = issuer;
        this.mailboxes = mailboxes;
        this.failures = failures;
        this.audit = audit;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(TokenAuthenticationRequest request) {
        return identity(issuer.isOf(request.secret()) ? ofIssuer(request) : ofCatalogue(request));
    }

    private Caller ofIssuer(TokenAuthenticationRequest request) {
        JwtVerifier.Verified verified = issuer.verify(request.secret()).orElseThrow(() -> failed(request, null));
        Caller caller = verified.caller();
        verified.mailbox().ifPresent(mailbox -> mailboxes.note(caller.principal(), mailbox));
        audit.signedIn(caller, null, request.address());
        return caller;
    }

    private Caller ofCatalogue(TokenAuthenticationRequest request) {
        Token token = tokens.find(request.secret()).orElseThrow(() -> failed(request, null));
        if (!token.isValid()) {
            throw failed(request, token.entry());
        }
        audit.signedIn(token.caller(), token.entry().id(), request.address());
        return token.caller();
    }

    // The limit applies to invalid tokens only: others at the same IP address cannot lock out a valid token.
    private AuthenticationFailedException failed(TokenAuthenticationRequest request, @Nullable TokenEntry known) {
        audit.refused(known, request.address(), failures.note(request.address()));
        return failures.areTooMany(request.address())
                ? new AuthenticationFailedException(new TooManyRequestsException(
                        failures.limit(request.address()),
                        "%d invalid tokens came from this address".formatted(FailedLogins.MAX_FAILURES)))
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
