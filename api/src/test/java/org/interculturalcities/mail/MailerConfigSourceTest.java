package org.interculturalcities.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailerConfigSourceTest {

    @TempDir
    Path folder;

    @Test
    void withoutAServerTheMailerHasNoSettings() {
        assertThat(config(Map.of("catalogue.mail.from", "a@example.org"))
                        .getOptionalValue("quarkus.mailer.from", String.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"starttls, false, REQUIRED", "tls, true, DISABLED", "none, false, DISABLED"})
    void theConnectionIsEncryptedAsTheSettingSays(String encryption, String tls, String startTls) {
        SmallRyeConfig config =
                config(Map.of("catalogue.mail.host", "smtp.example.org", "catalogue.mail.tls", encryption));

        assertThat(config.getRawValue("quarkus.mailer.host")).isEqualTo("smtp.example.org");
        assertThat(config.getRawValue("quarkus.mailer.port")).isEqualTo("587");
        assertThat(config.getRawValue("quarkus.mailer.tls")).isEqualTo(tls);
        assertThat(config.getRawValue("quarkus.mailer.start-tls")).isEqualTo(startTls);
    }

    @Test
    void thePasswordIsReadFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "secret\n");

        assertThat(config(Map.of(
                                "catalogue.mail.host",
                                "smtp.example.org",
                                "catalogue.mail.password-file",
                                file.toString()))
                        .getRawValue("quarkus.mailer.password"))
                .isEqualTo("secret");
    }

    @Test
    void aMissingPasswordFileIsNamed() {
        String missing = folder.resolve("none").toString();

        assertThatThrownBy(() -> config(
                        Map.of("catalogue.mail.host", "smtp.example.org", "catalogue.mail.password-file", missing)))
                .hasMessageContaining("CATALOGUE_MAIL_PASSWORD_FILE")
                .hasMessageContaining(missing);
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(new HashMap<>(settings), "test", 300))
                .withSources(new MailerConfigSource())
                .withMapping(MailSettings.class)
                .build();
    }
}
