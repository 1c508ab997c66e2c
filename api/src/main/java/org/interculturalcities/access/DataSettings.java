package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The data folder of the service. */
@ConfigMapping(prefix = "catalogue.data")
interface DataSettings {

    /**
     * {@code CATALOGUE_DATA_DIR}: the folder of the embedded database, such as {@code /var/lib/catalogue}; without it,
     * {@code $XDG_DATA_HOME/intercultural-catalogue}, or else {@code ~/.local/share/intercultural-catalogue}.
     */
    Optional<Path> dir();
}
