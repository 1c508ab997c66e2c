package org.interculturalcities.search;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the index is stored. */
@ConfigMapping(prefix = "catalogue.index")
interface IndexSettings {

    /**
     * {@code CATALOGUE_INDEX_FOLDER}: where this node alone keeps its index, such as {@code /var/lib/catalogue/index}. Without
     * a folder it is rebuilt at each start; with the embedded database it is in the data folder. It is derived from the log
     * and may be deleted while the service is stopped.
     */
    Optional<Path> folder();
}
