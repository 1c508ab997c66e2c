package org.interculturalcities.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
// One for all requests, since it remembers tokens.
@Singleton
class InvalidTokenFilter {

    private static final Duration MAX_CHECK_LENGTH = Duration.ofSeconds(1);
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MAX_REMEMBERED = 10_000;

    private final CurrentIdentityAssociation present;
    private final Cache<String, Boolean> recentlyValid = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY)
            .maximumSize(MAX_REMEMBERED)
            .build();

    InvalidTokenFilter(CurrentIdentityAssociation present) {
        this.present = present;
    }

    // Suspends the request, since some endpoints run on the event loop and tokens are in the database. Public records
    // are readable without the database, so a check that fails or takes too long stops nothing here.
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void check(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return;
        }
        String hash = new TokenSecret(header).lookup();
        if (recentlyValid.getIfPresent(hash) != null) {
            return;
        }
        request.suspend();
        present.getDeferredIdentity()
                .invoke(() -> recentlyValid.put(hash, true))
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .recoverWithNull()
                .ifNoItem()
                .after(MAX_CHECK_LENGTH)
                .recoverWithItem((SecurityIdentity) null)
                .subscribe()
                .with(checked -> request.resume(), request::resume);
    }
}
