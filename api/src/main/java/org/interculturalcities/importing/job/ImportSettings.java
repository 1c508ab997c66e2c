package org.interculturalcities.importing.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of imports. */
@ConfigMapping(prefix = "catalogue.imports")
public interface ImportSettings {

    /** How long a request waits for what it asked for, before it answers that it is on its way. */
    @WithDefault("10s")
    Duration patience();

    /** {@code CATALOGUE_IMPORTS_FILES_KEPT}: how long a file can be looked at again, such as {@code P90D}. */
    @WithDefault("P90D")
    Duration filesKept();

    /** How many files may be on their way in at once; each holds a thread. */
    @WithDefault("4")
    int atOnce();
}
