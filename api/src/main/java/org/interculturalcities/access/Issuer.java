package org.interculturalcities.access;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * The OpenID issuer whose signed tokens (JWT, RFC 7519) are taken besides those of the catalogue, where the configuration
 * names one. The claim {@code groups} says the role and {@code networks} what a coordinator speaks for.
 */
@ApplicationScoped
class Issuer {

    private static final Logger LOG = Logger.getLogger(Issuer.class);

    private final boolean isNamed;
    private final JWTParser parser;

    Issuer(@ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer, JWTParser parser) {
        this.isNamed = issuer.isPresent();
        this.parser = parser;
    }

    /** Whether a token has the form of a signed one, and there is someone to have signed it. */
    boolean isOf(Secret token) {
        return isNamed
                && token.text().chars().filter(character -> character == '.').count() == 2;
    }

    Optional<Caller> callerWith(Secret token) {
        try {
            JsonWebToken claims = parser.parse(token.text());
            return claims.getGroups().stream()
                    .flatMap(group -> Role.of(group).stream())
                    .max(Comparator.naturalOrder())
                    .map(role -> new Caller(name(claims), role, networks(claims), end(claims)));
        } catch (ParseException e) {
            LOG.debug("A signed token was refused", e);
            return Optional.empty();
        }
    }

    private static Instant end(JsonWebToken claims) {
        return Instant.ofEpochSecond(claims.getExpirationTime());
    }

    // Two issuers may know different people by one name, and so may the catalogue.
    private static String name(JsonWebToken claims) {
        return claims.getName() + " of " + claims.getIssuer();
    }

    private static Set<String> networks(JsonWebToken claims) {
        Object networks = claims.getClaim("networks");
        return networks instanceof Collection<?> several
                ? several.stream().map(Issuer::text).collect(Collectors.toSet())
                : Set.of();
    }

    // In JSON a text; in the library's hands a JSON string with its quotes.
    private static String text(Object network) {
        return network.toString().replaceAll("^\"|\"$", "");
    }
}
