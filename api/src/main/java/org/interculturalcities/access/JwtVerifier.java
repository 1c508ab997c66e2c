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
import org.interculturalcities.http.AcceptLanguage;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.request.Messages;
import org.jboss.logging.Logger;

/**
 * Verifies signed tokens (JWT, RFC 7519) of an OpenID issuer, if the configuration names one. The claim {@code groups}
 * contains the role, {@code networks} the networks of a coordinator.
 *
 * <p>Only access tokens for this service are valid (RFC 8725, sections 3.9, 3.11 and 3.12). Issuers also sign tokens
 * for other services, and ID tokens, which tell clients who signed in. A token needs an accepted audience, a subject
 * and an expiry. Its header {@code typ} is {@code at+jwt} (RFC 9068, section 2.1), {@code JWT} or missing. In the
 * latter two cases, the token must have no trait of an ID token. These are the claims {@code nonce}, {@code at_hash}
 * and {@code c_hash} (OpenID Connect Core 1.0, sections 2 and 3.3.2.11), and {@code typ} {@code ID}, which Keycloak
 * writes.
 *
 * <p>The claims {@code email}, unless {@code email_verified} is false, and {@code locale} say where and in which
 * language notices go.
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

    /** Requires an audience: without it, tokens of the issuer for any other service would be valid here. */
    void check(@Observes StartupEvent start) {
        if (isNamed && !hasAudience) {
            throw new IllegalStateException(
                    "MP_JWT_VERIFY_ISSUER also needs MP_JWT_VERIFY_AUDIENCES: the values, separated by commas, that the issuer"
                            + " writes to the claim aud of access tokens for this catalogue");
        }
    }

    /** Whether the token looks like a JWT and an issuer is configured. */
    boolean isOf(TokenSecret token) {
        return isNamed
                && token.text().chars().filter(character -> character == '.').count() == 2;
    }

    /** The holder of a token, and the address that it contains. */
    record Verified(Caller caller, Optional<Mailbox> mailbox) {}

    Optional<Verified> verify(TokenSecret token) {
        try {
            JsonWebToken claims = parser.parse(token.text());
            return Optional.of(claims)
                    .filter(JwtVerifier::isAccessToken)
                    .filter(JwtVerifier::hasSubjectAndEnd)
                    .flatMap(JwtVerifier::role)
                    .map(role -> new Caller(id(claims), name(claims), role, networks(claims), end(claims)))
                    .map(caller -> new Verified(caller, mailbox(claims)));
        } catch (ParseException e) {
            LOG.debug("Rejected a signed token", e);
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
        return claim(claims, "typ").orElse("");
    }

    // Media types are case-insensitive.
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

    // Unambiguous, since issuer URLs have no fragment; issuers never reassign subjects (OpenID Connect Core 1.0,
    // section 2).
    private static String id(JsonWebToken claims) {
        return claims.getIssuer() + "#" + claims.getSubject();
    }

    // Different issuers, and the catalogue, may use the same name for different people.
    private static String name(JsonWebToken claims) {
        return claims.getName() + " of " + claims.getIssuer();
    }

    private static Set<String> networks(JsonWebToken claims) {
        Object networks = claims.getClaim("networks");
        return networks instanceof Collection<?> several
                ? several.stream().map(JwtVerifier::text).collect(Collectors.toSet())
                : Set.of();
    }

    // An address that the issuer has not verified may be someone else's (OpenID Connect Core 1.0, section 5.1).
    private static Optional<Mailbox> mailbox(JsonWebToken claims) {
        return claim(claims, "email")
                .filter(Mailbox::isAddress)
                .filter(address -> !claim(claims, "email_verified").equals(Optional.of("false")))
                .map(address -> new Mailbox(address, language(claims)));
    }

    private static String language(JsonWebToken claims) {
        return AcceptLanguage.parse(claim(claims, "locale").orElse(null))
                .best(Messages.languages())
                .orElse(Messages.languages().get(0));
    }

    private static Optional<String> claim(JsonWebToken claims, String name) {
        return Optional.<Object>ofNullable(claims.getClaim(name)).map(JwtVerifier::text);
    }

    // The library returns JSON strings with their quotes.
    private static String text(Object value) {
        return value.toString().replaceAll("^\"|\"$", "");
    }
}
