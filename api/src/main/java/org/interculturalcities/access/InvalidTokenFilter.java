package org.interculturalcities.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Rejects a request with an invalid token, even where none is needed: otherwise a client whose token has expired would
 * take the public records for all records.
 */
class InvalidTokenFilter {

    private final CurrentIdentityAssociation present;

    InvalidTokenFilter(CurrentIdentityAssociation present) {
        this.present = present;
    }

    // Suspends the request, since some endpoints run on the event loop and tokens are in the database.
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void check(ResteasyReactiveContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            request.suspend();
            present.getDeferredIdentity().subscribe().with(valid -> request.resume(), request::resume);
        }
    }
}
