package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the service keeps what is its own. */
@ConfigMapping(prefix = "catalogue.data")
interface DataSettings {

    /** {@code CATALOGUE_DATA_DIR}, or the default folder that the service has found at its start. */
    Optional<Path> dir();
}
