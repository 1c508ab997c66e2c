package org.interculturalcities.importing.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import org.interculturalcities.settings.PositiveDurationConverter;
import org.interculturalcities.settings.PositiveIntegerConverter;
import org.interculturalcities.settings.PositiveOrZeroDurationConverter;

/** Settings of imports. */
@ConfigMapping(prefix = "catalogue.imports")
public interface ImportSettings {

    /**
     * {@code CATALOGUE_IMPORTS_WAIT}: how long a request waits for its plan or application before it answers 202, such
     * as {@code 30s}, or {@code 0s} to answer at once.
     */
    @WithName("wait")
    @WithDefault("10s")
    @WithConverter(PositiveOrZeroDurationConverter.class)
    Duration longestWait();

    /** {@code CATALOGUE_IMPORTS_FILES_KEPT}: how long an imported file and its plan can be viewed, such as {@code P30D}. */
    @WithDefault("P90D")
    @WithConverter(PositiveDurationConverter.class)
    Duration filesKept();

    /** {@code CATALOGUE_IMPORTS_MOST_ROWS}: the maximum number of rows of a file to import, such as {@code 50000}. */
    @WithDefault("250000")
    @WithConverter(PositiveIntegerConverter.class)
    int mostRows();

    /** {@code CATALOGUE_IMPORTS_AT_ONCE}: the maximum number of concurrent uploads, such as {@code 8}; each occupies a thread. */
    @WithDefault("4")
    @WithConverter(PositiveIntegerConverter.class)
    int atOnce();
}
