package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of answers that are written while they are sent. */
@ConfigMapping(prefix = "catalogue.exports")
interface ExportSettings {

    /** {@code CATALOGUE_EXPORTS_AT_ONCE}: how many are sent at a time; one more is refused with 429. */
    @WithDefault("16")
    int atOnce();

    /** {@code CATALOGUE_EXPORTS_LONGEST}: how long a client may take to read one, such as {@code PT30M}. */
    @WithDefault("PT30M")
    Duration longest();
}
