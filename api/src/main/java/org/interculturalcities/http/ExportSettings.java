package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.interculturalcities.settings.PositiveDurationConverter;
import org.interculturalcities.settings.PositiveIntegerConverter;

/** Limits of streaming exports. */
@ConfigMapping(prefix = "catalogue.exports")
interface ExportSettings {

    /** {@code CATALOGUE_EXPORTS_AT_ONCE}: the maximum number of concurrent exports, such as {@code 32}; one more receives 429. */
    @WithDefault("16")
    @WithConverter(PositiveIntegerConverter.class)
    int atOnce();

    /** {@code CATALOGUE_EXPORTS_LONGEST}: the time limit of one export, such as {@code 1h}. */
    @WithDefault("PT30M")
    @WithConverter(PositiveDurationConverter.class)
    Duration longest();
}
