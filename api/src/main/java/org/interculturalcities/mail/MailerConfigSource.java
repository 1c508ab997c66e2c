package org.interculturalcities.mail;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory.ConfigurableConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Configures the mailer of Quarkus by {@link MailSettings}; its own settings, {@code QUARKUS_MAILER_…}, take precedence. */
public final class MailerConfigSource implements ConfigurableConfigSourceFactory<MailSettings> {

    private static final String NAME = "catalogue.mail";
    // Above application.properties, below system properties and the environment.
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context, MailSettings settings) {
        return settings.host().isEmpty()
                ? List.of()
                : List.of(new PropertiesConfigSource(properties(settings.host().get(), settings), NAME, ORDINAL));
    }

    private static Map<String, String> properties(String host, MailSettings settings) {
        Map<String, String> properties = new HashMap<>();
        properties.put("quarkus.mailer.host", host);
        properties.put("quarkus.mailer.port", Integer.toString(settings.port()));
        properties.put("quarkus.mailer.tls", Boolean.toString(settings.tls() == MailEncryption.TLS));
        properties.put("quarkus.mailer.start-tls", settings.tls() == MailEncryption.STARTTLS ? "REQUIRED" : "DISABLED");
        settings.from().ifPresent(from -> properties.put("quarkus.mailer.from", from));
        settings.user().ifPresent(user -> properties.put("quarkus.mailer.username", user));
        settings.passwordFile().ifPresent(file -> properties.put("quarkus.mailer.password", password(file)));
        return properties;
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "CATALOGUE_MAIL_PASSWORD_FILE must be a text file that the service can read, not " + file, e);
        }
    }
}
