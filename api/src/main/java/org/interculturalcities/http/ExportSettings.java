package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of streaming exports. */
@ConfigMapping(prefix = "catalogue.exports")
interface ExportSettings {

    /** {@code CATALOGUE_EXPORTS_AT_ONCE}: the maximum number of concurrent exports; further ones receive 429. */
    @WithDefault("16")
    int atOnce();

    /** {@code CATALOGUE_EXPORTS_LONGEST}: the time limit of one export, such as {@code PT30M}. */
    @WithDefault("PT30M")
    Duration longest();
}
