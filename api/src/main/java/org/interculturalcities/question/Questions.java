package org.interculturalcities.question;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.mail.MailComposer;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.mail.Outbox;
import org.interculturalcities.mail.OutgoingMail;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.search.ReferenceData;
import org.jboss.logging.Logger;

/** Stores questions until the visitor confirms them, at most for a day, and then passes them on. */
@ApplicationScoped
class Questions {

    private static final Logger LOG = Logger.getLogger(Questions.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES_OF_SECRET = 32;
    // An arbitrary number that no other advisory lock uses.
    private static final long LOCK = 0x1C48;
    private static final String IS_OVER = "created_at < now() - interval '1 day'";

    private final Sql sql;
    private final Outbox outbox;
    private final MailComposer composer;
    private final QuestionLimits limits;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "question-cleanup"));

    Questions(Sql sql, Outbox outbox, MailComposer composer, QuestionLimits limits) {
        this.sql = sql;
        this.outbox = outbox;
        this.composer = composer;
        this.limits = limits;
    }

    void start(@Observes StartupEvent start) {
        if (areSent()) {
            var unused = clock.scheduleWithFixedDelay(this::cleanUp, 0, 1, TimeUnit.HOURS);
        }
    }

    /** Whether there is a mail server. */
    boolean areSent() {
        return outbox.isOpen();
    }

    private void cleanUp() {
        try {
            deleteOld();
        } catch (RuntimeException e) {
            LOG.warn("Cannot delete old questions; will retry", e);
        }
    }

    void deleteOld() {
        sql.update("delete from question where " + IS_OVER);
    }

    /**
     * Stores a question and asks the visitor to confirm it. That e-mail contains nothing of what was sent: anyone could
     * have typed the address.
     */
    @Transactional
    void add(Question question, String client) {
        // One at a time, so that the limits hold.
        sql.query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        Mailbox visitor = question.visitor();
        Recipient recipient = question.recipient();
        byte[] visitorHash = hash(visitor.email().toLowerCase(Locale.ROOT));
        limits.check(recipient, client, visitorHash);
        String secret = secret();
        sql.update(
                """
                insert into question (entity, entity_id, language, secret_hash, client, visitor, name, email, text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                recipient.entity(),
                recipient.id(),
                visitor.language(),
                hash(secret),
                client,
                visitorHash,
                question.name(),
                visitor.email(),
                question.text());
        outbox.add(composer.compose(
                visitor,
                "confirm",
                "recipient",
                recipient.name(),
                "url",
                composer.url(visitor.language(), "/questions/confirm") + "#" + secret));
    }

    private static String secret() {
        byte[] bytes = new byte[BYTES_OF_SECRET];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Stored(long id, Optional<Question> question) {}

    /** Passes a question on and deletes what is personal in it; false if it was sent, is over, or is unknown. */
    @Transactional
    boolean confirm(String secret, ReferenceData referenceData) {
        Optional<Stored> stored = sql
                .query(
                        "select id, entity, entity_id, name, email, language, text from question where secret_hash = ?"
                                + " and text is not null and not (" + IS_OVER + ") for update",
                        row -> {
                            Mailbox visitor = new Mailbox(row.getString(5), row.getString(6));
                            String name = row.getString(4);
                            String text = row.getString(7);
                            return new Stored(
                                    row.getLong(1),
                                    Recipient.find(row.getString(2), row.getString(3), referenceData)
                                            .map(recipient -> new Question(recipient, name, visitor, text)));
                        },
                        hash(secret))
                .stream()
                .findFirst();
        stored.ifPresent(
                row -> sql.update("update question set name = null, email = null, text = null where id = ?", row.id()));
        Optional<Question> question = stored.flatMap(Stored::question);
        question.ifPresent(this::send);
        return question.isPresent();
    }

    private void send(Question question) {
        Recipient recipient = question.recipient();
        String language = question.visitor().language();
        OutgoingMail mail = composer.compose(
                new Mailbox(recipient.email(), language),
                "question",
                "recipient",
                recipient.name(),
                "name",
                question.name(),
                "email",
                question.visitor().email(),
                "text",
                question.text(),
                "url",
                composer.url(language, recipient.path()));
        outbox.add(new OutgoingMail(mail.to(), question.visitor().email(), mail.subject(), mail.text()));
    }

    void stop(@Observes ShutdownEvent stop) {
        clock.shutdownNow();
    }
}
