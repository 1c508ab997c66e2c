package org.interculturalcities.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.interculturalcities.access.Principals;
import org.interculturalcities.mail.MailComposer;
import org.interculturalcities.mail.Mailbox;
import org.interculturalcities.mail.Outbox;
import org.interculturalcities.mail.OutgoingMail;
import org.jspecify.annotations.Nullable;

/** Adds notices to the outbox, in the current transaction. */
@ApplicationScoped
public class Notices {

    private final Principals principals;
    private final Outbox outbox;
    private final MailComposer composer;

    Notices(Principals principals, Outbox outbox, MailComposer composer) {
        this.principals = principals;
        this.outbox = outbox;
        this.composer = composer;
    }

    /** Whether notices are sent at all; otherwise nothing needs to be looked up for them. */
    public boolean areSent() {
        return outbox.isOpen();
    }

    /** Adds the notice that a function composes, if this principal has an address. */
    public void add(@Nullable String principal, BiFunction<MailComposer, Mailbox, OutgoingMail> notice) {
        if (areSent() && principal != null) {
            principals.mailbox(principal).ifPresent(mailbox -> outbox.add(notice.apply(composer, mailbox)));
        }
    }
}
