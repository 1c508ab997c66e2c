package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The token of the first admin. */
@ConfigMapping(prefix = "catalogue.admin")
interface AccessSettings {

    /** {@code CATALOGUE_ADMIN_TOKEN}: a token of at least 32 characters that is an admin's, instead of one made up. */
    Optional<String> token();
}
