package org.interculturalcities.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.interculturalcities.settings.PositiveIntegerConverter;

/** Settings of e-mails. */
@ConfigMapping(prefix = "catalogue.mail")
public interface MailSettings {

    /**
     * {@code CATALOGUE_MAIL_HOST}: the SMTP server that takes e-mails, such as {@code smtp.example.org}; without it, none
     * are sent. It needs {@code CATALOGUE_MAIL_FROM} and {@code CATALOGUE_URL}.
     */
    Optional<String> host();

    /** {@code CATALOGUE_MAIL_PORT}: the port of this server, such as {@code 465}. */
    @WithDefault("587")
    @WithConverter(PositiveIntegerConverter.class)
    int port();

    /** {@code CATALOGUE_MAIL_FROM}: the sender of e-mails, such as {@code catalogue@example.org}. */
    Optional<String> from();

    /** {@code CATALOGUE_MAIL_USER}: the user name at this server, such as {@code catalogue}; without it, no sign-in. */
    Optional<String> user();

    /**
     * {@code CATALOGUE_MAIL_PASSWORD_FILE}: the file with the password of this user, such as {@code
     * /run/secrets/mail-password}.
     */
    Optional<Path> passwordFile();

    /**
     * {@code CATALOGUE_MAIL_TLS}: how the connection is encrypted, such as {@code tls} from the start, {@code starttls}
     * by a command, or {@code none} not at all.
     */
    @WithDefault("starttls")
    MailEncryption tls();
}
