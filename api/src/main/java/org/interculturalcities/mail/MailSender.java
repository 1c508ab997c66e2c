package org.interculturalcities.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.http.PublicAddress;
import org.interculturalcities.mail.Outbox.Claim;
import org.jboss.logging.Logger;

/**
 * Sends stored e-mails, one after the other, if there is a mail server. Any node sends any e-mail: a claim keeps others
 * from it. If the server takes an e-mail, but the node dies or gets no answer, a second one with the same {@code
 * Message-ID} follows.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final int PACE_SECONDS = 2;
    private static final Duration LONGEST = Duration.ofDays(1);
    // Shorter than the pause after which a node tries an e-mail again.
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final ReactiveMailer mailer;
    private final Context eventLoop;
    private final PublicAddress address;
    private final ScheduledExecutorService sender =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail-sender"));

    MailSender(Outbox outbox, ReactiveMailer mailer, Vertx vertx, PublicAddress address) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.eventLoop = vertx.getOrCreateContext();
        this.address = address;
    }

    void start(@Observes StartupEvent start) {
        if (outbox.isOpen()) {
            var unused = sender.scheduleWithFixedDelay(this::sendDue, PACE_SECONDS, PACE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Sends all e-mails that are due. */
    void sendDue() {
        try {
            while (!sender.isShutdown() && sendNext()) {}
        } catch (RuntimeException e) {
            LOG.warn("Cannot read the e-mails to send; will retry", e);
        }
    }

    private boolean sendNext() {
        Optional<Claim> next = outbox.claim();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    void send(Claim claim) {
        try {
            // From another thread, the client may miss the greeting of the server, and wait for it in vain.
            mailer.send(message(claim))
                    .runSubscriptionOn(work -> eventLoop.runOnContext(ignored -> work.run()))
                    .await()
                    .atMost(LONGEST_ATTEMPT);
            outbox.delete(claim);
        } catch (RuntimeException e) {
            fail(claim, e);
        }
    }

    private void fail(Claim claim, RuntimeException cause) {
        if (claim.createdAt().isBefore(Instant.now().minus(LONGEST))) {
            LOG.errorf(cause, "E-mail %d is given up after %d attempts", claim.id(), claim.attempts());
            outbox.delete(claim);
        } else if (claim.attempts() == 1) {
            LOG.warnf("E-mail %d is not sent yet, and will be tried again: %s", claim.id(), cause.getMessage());
        }
    }

    private Mail message(Claim claim) {
        OutgoingMail mail = claim.mail();
        String id = "%d.%d@%s"
                .formatted(
                        claim.id(),
                        claim.createdAt().toEpochMilli(),
                        address.configured().orElseThrow().getHost());
        Mail message = Mail.withText(mail.to(), mail.subject(), mail.text()).addHeader("Message-ID", "<" + id + ">");
        return mail.replyTo() == null
                // No automatic answers, such as of an absence (RFC 3834).
                ? message.addHeader("Auto-Submitted", "auto-generated")
                : message.addReplyTo(mail.replyTo());
    }

    void stop(@Observes ShutdownEvent stop) {
        sender.shutdownNow();
    }
}
