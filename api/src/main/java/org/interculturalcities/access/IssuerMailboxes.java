package org.interculturalcities.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.mail.Outbox;
import org.interculturalcities.revision.Sql;

/** Stores the addresses that tokens of an OpenID issuer contain, if e-mails are sent at all. */
@ApplicationScoped
class IssuerMailboxes {

    private final Sql sql;
    private final Outbox outbox;
    // Limits database writes for tokens in constant use.
    private final Cache<String, Mailbox> stored = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    IssuerMailboxes(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** Stores the address of a principal, unless it is known. */
    @Transactional
    void note(String principal, Mailbox mailbox) {
        if (outbox.isOpen() && !mailbox.equals(stored.getIfPresent(principal))) {
            sql.update(
                    """
                    insert into issuer_mailbox (principal, email, language) values (?, ?, ?)
                    on conflict (principal) do update set email = excluded.email, language = excluded.language
                    """,
                    principal,
                    mailbox.email(),
                    mailbox.language());
            stored.put(principal, mailbox);
        }
    }

    Optional<Mailbox> of(String principal) {
        return sql
                .query(
                        "select email, language from issuer_mailbox where principal = ?",
                        row -> new Mailbox(row.getString(1), row.getString(2)),
                        principal)
                .stream()
                .findFirst();
    }
}
