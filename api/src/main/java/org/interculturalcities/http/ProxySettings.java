package org.interculturalcities.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.util.Optional;
import org.interculturalcities.settings.PositiveIntegerConverter;

/** Settings for a service behind proxies. */
@ConfigMapping(prefix = "catalogue")
interface ProxySettings {

    /**
     * {@code CATALOGUE_PROXIES}: the number of proxies in front of the service, each of which appends to
     * {@code X-Forwarded-For}, such as {@code 1}; without it, that header is not believed.
     */
    @WithConverter(PositiveIntegerConverter.class)
    Optional<Integer> proxies();
}
