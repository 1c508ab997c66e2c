package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.interculturalcities.settings.PositiveDurationConverter;

/** Settings for tokens. */
@ConfigMapping(prefix = "catalogue.tokens")
interface TokenSettings {

    /**
     * {@code CATALOGUE_TOKENS_LIFETIME}: after which time a token expires for which no other end was asked, such as
     * {@code 90d}; the first admin token never does.
     */
    @WithDefault("365d")
    @WithConverter(PositiveDurationConverter.class)
    Duration lifetime();
}
