package org.interculturalcities.tracing;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory.ConfigurableConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Switches OpenTelemetry on where {@link TracingSettings} name a collector; {@code QUARKUS_OTEL_…} takes precedence. */
public final class TracingConfigSource implements ConfigurableConfigSourceFactory<TracingSettings> {

    private static final String NAME = "catalogue.tracing";
    // Above application.properties, below system properties and the environment.
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context, TracingSettings settings) {
        return settings.url().map(TracingConfigSource::properties).map(List::of).orElse(List.of());
    }

    private static ConfigSource properties(URI collector) {
        return new PropertiesConfigSource(
                Map.of(
                        "quarkus.otel.sdk.disabled", "false",
                        "quarkus.otel.exporter.otlp.endpoint", collector.toString(),
                        "quarkus.datasource.jdbc.telemetry.enabled", "true"),
                NAME,
                ORDINAL);
    }
}
