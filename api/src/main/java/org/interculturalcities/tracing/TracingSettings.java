package org.interculturalcities.tracing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings of traces. */
@ConfigMapping(prefix = "catalogue.tracing")
public interface TracingSettings {

    /**
     * {@code CATALOGUE_TRACING_URL}: the OpenTelemetry collector that takes traces over HTTP, such as {@code
     * http://collector.example.org:4318}; without it, none are made.
     */
    Optional<URI> url();
}
