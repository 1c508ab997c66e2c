package org.interculturalcities.importing.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** Settings of imports. */
@ConfigMapping(prefix = "catalogue.imports")
public interface ImportSettings {

    /** {@code CATALOGUE_IMPORTS_WAIT}: how long a request waits for the end of a step before it answers 202. */
    @WithName("wait")
    @WithDefault("10s")
    Duration longestWait();

    /** {@code CATALOGUE_IMPORTS_FILES_KEPT}: how long files are kept, such as {@code P90D}. */
    @WithDefault("P90D")
    Duration filesKept();

    /** {@code CATALOGUE_IMPORTS_MOST_ROWS}: the maximum number of rows of a file. */
    @WithDefault("250000")
    int mostRows();

    /** The maximum number of concurrent uploads; each occupies a thread. */
    @WithDefault("4")
    int atOnce();
}
