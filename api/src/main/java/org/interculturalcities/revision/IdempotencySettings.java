package org.interculturalcities.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for idempotency keys. */
@ConfigMapping(prefix = "catalogue.idempotency")
interface IdempotencySettings {

    /** {@code CATALOGUE_IDEMPOTENCY_KEPT}: how long a key remains valid, such as {@code P1D}. */
    @WithDefault("P1D")
    Duration kept();
}
