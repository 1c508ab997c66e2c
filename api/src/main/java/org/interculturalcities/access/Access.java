package org.interculturalcities.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.http.CacheScope;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;

/** Who is asking, and whether they may. */
@ApplicationScoped
public class Access {

    private final CurrentIdentityAssociation present;
    private final CacheScope cacheScope;

    Access(CurrentIdentityAssociation present, CacheScope cacheScope) {
        this.present = present;
        this.cacheScope = cacheScope;
    }

    /** Who shows a token, if anyone does; a token that is none is refused. */
    public Optional<Caller> caller() {
        SecurityIdentity identity = present.getIdentity();
        Optional<Caller> caller = Optional.ofNullable(identity.getAttribute(TokenIdentityProvider.CALLER));
        if (caller.isPresent()) {
            cacheScope.narrow();
        }
        return caller;
    }

    /** Who shows a token that allows at least what this role may; all others are refused. */
    public Caller atLeast(Role role) {
        Caller caller = caller().orElseThrow(UnauthorizedException::new);
        if (!caller.role().includes(role)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "This takes the role %s; the token has %s".formatted(role, caller.role()));
        }
        return caller;
    }
}
