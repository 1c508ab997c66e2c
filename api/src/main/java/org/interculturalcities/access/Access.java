package org.interculturalcities.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.http.CacheScope;

/** Identifies the caller and checks the role. */
@ApplicationScoped
public class Access {

    private final CurrentIdentityAssociation present;
    private final CacheScope cacheScope;

    Access(CurrentIdentityAssociation present, CacheScope cacheScope) {
        this.present = present;
        this.cacheScope = cacheScope;
    }

    /** The caller, if the request has a token. Invalid tokens are rejected. */
    public Optional<Caller> caller() {
        SecurityIdentity identity = present.getIdentity();
        Optional<Caller> caller = Optional.ofNullable(identity.getAttribute(TokenIdentityProvider.CALLER));
        if (caller.isPresent()) {
            cacheScope.markPrivate();
        }
        return caller;
    }

    /** The caller, if the token has at least this role; otherwise the request is rejected. */
    public Caller requireRole(Role role) {
        return caller().orElseThrow(UnauthorizedException::new).require(role);
    }
}
