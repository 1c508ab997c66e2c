package org.interculturalcities.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.access.ExpiringTokens;
import org.interculturalcities.access.ExpiringTokens.ExpiringToken;
import org.jboss.logging.Logger;

/** Tells holders of tokens a week before that a token ends. */
@ApplicationScoped
class TokenNotices {

    private static final Logger LOG = Logger.getLogger(TokenNotices.class);

    private final Notices notices;
    private final ExpiringTokens tokens;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "token-notices"));

    TokenNotices(Notices notices, ExpiringTokens tokens) {
        this.notices = notices;
        this.tokens = tokens;
    }

    void start(@Observes StartupEvent start) {
        if (notices.areSent()) {
            var unused = clock.scheduleWithFixedDelay(this::run, 0, 1, TimeUnit.HOURS);
        }
    }

    /** Adds the notices that are due; each token has one, whichever node adds it. */
    void run() {
        try {
            QuarkusTransaction.requiringNew().run(() -> tokens.announce().forEach(this::add));
        } catch (RuntimeException e) {
            LOG.warn("Cannot look for tokens that end; will retry", e);
        }
    }

    private void add(ExpiringToken token) {
        notices.add(
                token.principal(),
                (composer, mailbox) -> composer.compose(
                        mailbox,
                        "token",
                        "date",
                        day(token.expiresAt(), mailbox.language()),
                        "who",
                        token.issuedBy(),
                        "url",
                        composer.url(mailbox.language(), "/desk/tokens")));
    }

    private static String day(Instant time, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language))
                .format(time.atZone(ZoneOffset.UTC));
    }

    void stop(@Observes ShutdownEvent stop) {
        clock.shutdownNow();
    }
}
