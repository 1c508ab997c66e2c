package org.interculturalcities.access;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * The OpenID issuer whose signed tokens (JWT, RFC 7519) are taken besides those of the catalogue, where the configuration
 * names one. The claim {@code groups} says the role and {@code networks} what a coordinator speaks for.
 *
 * <p>Only access tokens for this service are taken, since an issuer also signs tokens for other services, and ID tokens,
 * which tell a client who signed in (RFC 8725, sections 3.9, 3.11 and 3.12). A token needs an audience that is expected here, a
 * subject and an expiry. Its header {@code typ} is that of access tokens, {@code at+jwt} (RFC 9068, section 2.1); or it is
 * {@code JWT} or missing, and the token has none of the marks of an ID token: the claims {@code nonce}, {@code at_hash} and
 * {@code c_hash} (OpenID Connect Core 1.0, sections 2 and 3.3.2.11), and {@code typ} {@code ID}, which Keycloak writes.
 */
@ApplicationScoped
class JwtVerifier {

    private static final Logger LOG = Logger.getLogger(JwtVerifier.class);
    private static final String NONE = "NONE";
    private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash");

    private final boolean isNamed;
    private final boolean hasAudience;
    private final JWTParser parser;

    JwtVerifier(
            @ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer,
            @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<List<String>> audiences,
            JWTParser parser) {
        this.isNamed = issuer.filter(name -> !name.equals(NONE)).isPresent();
        this.hasAudience = audiences.isPresent();
        this.parser = parser;
    }

    /** Without an audience, a token that the issuer made for any other service would be taken here. */
    void check(@Observes StartupEvent start) {
        if (isNamed && !hasAudience) {
            throw new IllegalStateException(
                    "MP_JWT_VERIFY_ISSUER needs MP_JWT_VERIFY_AUDIENCES beside it: what the issuer"
                            + " writes as aud into access tokens for this catalogue, several divided by commas");
        }
    }

    /** Whether a token has the form of a signed one, and there is someone to have signed it. */
    boolean isOf(Secret token) {
        return isNamed
                && token.text().chars().filter(character -> character == '.').count() == 2;
    }

    Optional<Caller> callerWith(Secret token) {
        try {
            JsonWebToken claims = parser.parse(token.text());
            return Optional.of(claims)
                    .filter(JwtVerifier::isAccessToken)
                    .filter(JwtVerifier::hasSubjectAndEnd)
                    .flatMap(JwtVerifier::role)
                    .map(role -> new Caller(id(claims), name(claims), role, networks(claims), end(claims)));
        } catch (ParseException e) {
            LOG.debug("A signed token was refused", e);
            return Optional.empty();
        }
    }

    private static boolean isAccessToken(JsonWebToken claims) {
        return switch (headerType(claims)) {
            case "at+jwt", "application/at+jwt" -> true;
            case "", "jwt" ->
                OF_ID_TOKENS.stream().noneMatch(claims::containsClaim) && !"id".equalsIgnoreCase(claimType(claims));
            default -> false;
        };
    }

    private static String claimType(JsonWebToken claims) {
        Object type = claims.getClaim("typ");
        return type == null ? "" : text(type);
    }

    // Media types are written in any case.
    private static String headerType(JsonWebToken claims) {
        String header = claims.getRawToken().split("\\.")[0];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .getString("typ", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean hasSubjectAndEnd(JsonWebToken claims) {
        return claims.<Object>getClaim("sub") instanceof String subject
                && !subject.isBlank()
                && claims.containsClaim("exp");
    }

    private static Optional<Role> role(JsonWebToken claims) {
        return claims.getGroups().stream()
                .flatMap(group -> Role.of(group).stream())
                .max(Comparator.naturalOrder());
    }

    private static Instant end(JsonWebToken claims) {
        return Instant.ofEpochSecond(claims.getExpirationTime());
    }

    // An issuer's address has no fragment, and a subject is one's for good (OpenID Connect Core 1.0, section 2).
    private static String id(JsonWebToken claims) {
        return claims.getIssuer() + "#" + claims.getSubject();
    }

    // Two issuers may know different people by one name, and so may the catalogue.
    private static String name(JsonWebToken claims) {
        return claims.getName() + " of " + claims.getIssuer();
    }

    private static Set<String> networks(JsonWebToken claims) {
        Object networks = claims.getClaim("networks");
        return networks instanceof Collection<?> several
                ? several.stream().map(JwtVerifier::text).collect(Collectors.toSet())
                : Set.of();
    }

    // In JSON a text; in the library's hands a JSON string with its quotes.
    private static String text(Object value) {
        return value.toString().replaceAll("^\"|\"$", "");
    }
}
