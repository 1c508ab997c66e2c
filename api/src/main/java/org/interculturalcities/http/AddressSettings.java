package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings for the public address of this catalogue. */
@ConfigMapping(prefix = "catalogue")
interface AddressSettings {

    /**
     * {@code CATALOGUE_URL}: the base URL of links, such as {@code https://catalogue.example.org}; without it, the
     * {@code Host} header of each request.
     */
    Optional<URI> url();
}
