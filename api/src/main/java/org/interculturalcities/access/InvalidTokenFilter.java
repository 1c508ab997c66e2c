package org.interculturalcities.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Rejects a request with an invalid token, even where none is needed: otherwise a client whose token has expired would
 * take the public records for all records. Endpoints that need a token check it themselves, each time.
 */
@Singleton
class InvalidTokenFilter {

    private static final Duration MAX_CHECK_LENGTH = Duration.ofSeconds(1);

    private final CurrentIdentityAssociation present;
    private final ValidTokens valid;

    InvalidTokenFilter(CurrentIdentityAssociation present, ValidTokens valid) {
        this.present = present;
        this.valid = valid;
    }

    // Suspends the request, since some endpoints run on the event loop and tokens are in the database. Public records
    // are readable without the database, so a check that fails or takes too long stops nothing here.
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void check(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || valid.find(header).isPresent()) {
            return;
        }
        request.suspend();
        present.getDeferredIdentity()
                .invoke(() -> valid.remember(header))
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .recoverWithNull()
                .ifNoItem()
                .after(MAX_CHECK_LENGTH)
                .recoverWithItem((SecurityIdentity) null)
                .subscribe()
                .with(checked -> request.resume(), request::resume);
    }
}
