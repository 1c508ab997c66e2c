package org.interculturalcities.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.interculturalcities.http.PublicAddress;
import org.interculturalcities.request.Messages;

/** Composes e-mails in the languages of the site. */
@ApplicationScoped
public class MailComposer {

    // What mail programs recognise as the beginning of a signature (RFC 3676, section 4.3).
    private static final String SIGNATURE = "\n\n-- \n";

    private final MailSettings settings;
    private final PublicAddress address;

    MailComposer(MailSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /** Requires what every e-mail needs, if there is a mail server. */
    void check(@Observes StartupEvent start) {
        if (settings.host().isPresent()
                && (settings.from().isEmpty() || address.configured().isEmpty())) {
            throw new IllegalStateException(
                    "CATALOGUE_MAIL_HOST also needs CATALOGUE_MAIL_FROM, the sender of e-mails, and"
                            + " CATALOGUE_URL, the address of the links in them");
        }
    }

    /**
     * The e-mail with the messages {@code mail.<name>.subject} and {@code mail.<name>.text}, which are filled from pairs
     * as in {@link Messages#say}.
     */
    public OutgoingMail compose(Mailbox to, String name, Object... namesAndValues) {
        Messages messages = Messages.in(to.language());
        String text = messages.say("mail." + name + ".text", namesAndValues);
        String sender = messages.say("site.name") + "\n" + url(to.language(), "/");
        return new OutgoingMail(
                to.email(), null, messages.say("mail." + name + ".subject", namesAndValues), text + SIGNATURE + sender);
    }

    /** The URL of a page of the site in a language; the path is that of the English page. */
    public String url(String language, String path) {
        URI base = address.configured().orElseThrow();
        return base.resolve(Messages.path(language, path)).toString();
    }
}
