package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings for the token of the first admin. */
@ConfigMapping(prefix = "catalogue.admin")
interface AccessSettings {

    /** {@code CATALOGUE_ADMIN_TOKEN}: an admin token with at least 32 characters, instead of a generated one. */
    Optional<String> token();
}
