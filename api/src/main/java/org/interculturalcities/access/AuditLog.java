package org.interculturalcities.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs sign-ins, rejected tokens, and tokens issued, replaced and revoked: one line each, in the log category {@code
 * audit}. Lines contain no secrets. Names are user input, so the log escapes them: they cannot forge lines or
 * attributes.
 */
@ApplicationScoped
class AuditLog {

    /** How many rejections each IP address logs within the time that {@link FailedLogins} counts them. */
    static final int MAX_REFUSALS = 5;

    private static final Logger LOG = Logger.getLogger("audit");

    private final Cache<String, Boolean> signedIn = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** A request had a valid token; logs each token once a minute. Tokens of an OpenID issuer have no id here. */
    void signedIn(Caller caller, @Nullable String token, String address) {
        if (signedIn.asMap().putIfAbsent(caller.principal() + " " + token, true) == null) {
            LOG.info(new Line("Signed in")
                    .with("principal", caller.principal())
                    .with("name", caller.name())
                    .with("role", caller.role().word())
                    .with("token", token)
                    .with("address", address));
        }
    }

    /** A request had an invalid token; it is known if it was valid before. */
    void refused(@Nullable TokenEntry known, String address, int problems) {
        if (problems <= MAX_REFUSALS) {
            LOG.warn(new Line("Token refused").with(known).with("address", address));
        } else if (problems == MAX_REFUSALS + 1) {
            LOG.warn(new Line("Further rejected tokens are not logged for a minute").with("address", address));
        }
    }

    /** An admin issued a token. */
    void issued(TokenEntry token, Caller by, String address) {
        LOG.info(new Line("Token issued").with(token).by(by, address));
    }

    /** The service issued a token at startup. */
    void issuedAtStart(TokenEntry token) {
        LOG.info(new Line("Token issued").with(token).with("by", token.createdBy()));
    }

    void revoked(TokenEntry token, Caller by, String address) {
        LOG.info(new Line("Token revoked").with(token).by(by, address));
    }

    /** The configuration contains a new token; the previous one was revoked. */
    void replaced(TokenEntry token) {
        LOG.info(new Line("Token of the environment replaced").with(token));
    }

    /** A log line with attributes as {@code name="value"}. */
    private static final class Line {

        private static final int MAX_VALUE_LENGTH = 300;
        private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"\\\\]");

        private final StringBuilder text;

        Line(String event) {
            this.text = new StringBuilder(event);
        }

        Line with(@Nullable TokenEntry token) {
            return token == null
                    ? this
                    : with("principal", token.principal())
                            .with("name", token.name())
                            .with("role", token.role().word())
                            .with("token", token.id());
        }

        Line by(Caller caller, String address) {
            return with("by", caller.principal()).with("byName", caller.name()).with("address", address);
        }

        Line with(String name, @Nullable String value) {
            if (value != null) {
                String start = value.length() > MAX_VALUE_LENGTH ? value.substring(0, MAX_VALUE_LENGTH) + "…" : value;
                text.append(' ').append(name).append("=\"");
                text.append(UNSAFE.matcher(start).replaceAll(Line::escaped)).append('"');
            }
            return this;
        }

        // Escapes as JSON does: characters beyond the basic plane need two escapes.
        private static String escaped(MatchResult unsafe) {
            StringBuilder escaped = new StringBuilder();
            unsafe.group().chars().forEach(unit -> escaped.append("\\\\u%04x".formatted(unit)));
            return escaped.toString();
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
