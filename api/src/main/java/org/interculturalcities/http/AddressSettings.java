package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where clients find this catalogue. */
@ConfigMapping(prefix = "catalogue")
interface AddressSettings {

    /** {@code CATALOGUE_URL}: the address in links, such as {@code https://catalogue.example.org}. */
    Optional<URI> url();
}
