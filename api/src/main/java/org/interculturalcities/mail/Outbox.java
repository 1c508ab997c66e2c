package org.interculturalcities.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.interculturalcities.revision.Sql;

/**
 * Stores e-mails in the transaction of what they are about, so that both are stored or neither. {@link MailSender}
 * sends them once it has committed.
 */
@ApplicationScoped
public class Outbox {

    private final Sql sql;
    private final boolean isOpen;

    Outbox(Sql sql, MailSettings settings) {
        this.sql = sql;
        this.isOpen = settings.host().isPresent();
    }

    /** A stored e-mail, claimed by this node. */
    record Claim(long id, Instant createdAt, int attempts, OutgoingMail mail) {}

    /** Whether there is a mail server. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Stores an e-mail; it is sent if the transaction commits. */
    @Transactional
    public void add(OutgoingMail mail) {
        sql.update(
                "insert into outgoing_mail (recipient, reply_to, subject, text) values (?, ?, ?, ?)",
                mail.to(),
                mail.replyTo(),
                mail.subject(),
                mail.text());
    }

    /**
     * Claims the e-mail that has been due for longest. It is due again after a pause, which doubles from one minute to
     * one hour: so it is tried again if this attempt fails, or if this node dies.
     */
    @Transactional
    Optional<Claim> claim() {
        return sql
                .query(
                        """
                        update outgoing_mail set attempts = attempts + 1,
                            due_at = now() + least(interval '1 minute' * 2 ^ least(attempts, 10), interval '1 hour')
                        where id = (select id from outgoing_mail where due_at <= now()
                            order by due_at, id limit 1 for update skip locked)
                        returning id, created_at, attempts, recipient, reply_to, subject, text
                        """,
                        row -> new Claim(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getInt(3),
                                new OutgoingMail(
                                        row.getString(4), row.getString(5), row.getString(6), row.getString(7))))
                .stream()
                .findFirst();
    }

    /** Deletes an e-mail that was sent or given up. */
    @Transactional
    void delete(Claim claim) {
        sql.update("delete from outgoing_mail where id = ?", claim.id());
    }
}
