package org.interculturalcities.search;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the index is stored; without a folder it is temporary and rebuilt at each start. */
@ConfigMapping(prefix = "catalogue.index")
interface IndexSettings {

    /** A folder used by this node alone. It is derived from the log and may be deleted while the service is stopped. */
    Optional<Path> folder();
}
