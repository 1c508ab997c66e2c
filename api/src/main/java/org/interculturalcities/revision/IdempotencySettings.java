package org.interculturalcities.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.interculturalcities.settings.PositiveDurationConverter;

/** Settings for idempotency keys. */
@ConfigMapping(prefix = "catalogue.idempotency")
interface IdempotencySettings {

    /** {@code CATALOGUE_IDEMPOTENCY_KEPT}: how long an {@code Idempotency-Key} is remembered, such as {@code P7D}. */
    @WithDefault("P1D")
    @WithConverter(PositiveDurationConverter.class)
    Duration kept();
}
