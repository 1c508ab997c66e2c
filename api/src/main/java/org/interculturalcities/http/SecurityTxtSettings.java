package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings for reports of weaknesses. */
@ConfigMapping(prefix = "catalogue.security")
interface SecurityTxtSettings {

    /**
     * {@code CATALOGUE_SECURITY_CONTACT}: where weaknesses are reported, such as {@code
     * mailto:security@example.org}, for {@code /.well-known/security.txt}; without it there is no such file.
     */
    Optional<URI> contact();
}
