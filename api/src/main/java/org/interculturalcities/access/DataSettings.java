package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The data folder of the service. */
@ConfigMapping(prefix = "catalogue.data")
interface DataSettings {

    /** {@code CATALOGUE_DATA_DIR}, or the default folder that the service selects at startup. */
    Optional<Path> dir();
}
