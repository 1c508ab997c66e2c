package org.interculturalcities.search;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the index is kept from run to run; without a folder it is temporary, and made anew at each start. */
@ConfigMapping(prefix = "catalogue.index")
interface IndexSettings {

    /** A folder of this node alone, derived from the log: it may be deleted while the service is stopped. */
    Optional<Path> folder();
}
