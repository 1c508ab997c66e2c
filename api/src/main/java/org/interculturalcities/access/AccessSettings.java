package org.interculturalcities.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings for the token of the first admin. */
@ConfigMapping(prefix = "catalogue.admin")
interface AccessSettings {

    /**
     * {@code CATALOGUE_ADMIN_TOKEN}: an admin token of at least 32 characters, such as the output of {@code openssl
     * rand -hex 32}, instead of the one generated at the first start. A new value at a later start replaces and revokes
     * the old one. A revoked value stays revoked, and the log warns. Without the setting the last value stays valid.
     */
    Optional<String> token();
}
