package org.interculturalcities.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the repetition of a request is known for one. */
@ConfigMapping(prefix = "catalogue.idempotency")
interface IdempotencySettings {

    /** {@code CATALOGUE_IDEMPOTENCY_KEPT}: how long a key stands for what was made with it, such as {@code P1D}. */
    @WithDefault("P1D")
    Duration kept();
}
