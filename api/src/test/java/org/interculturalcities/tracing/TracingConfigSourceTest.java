package org.interculturalcities.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingConfigSourceTest {

    @Test
    void withoutACollectorNothingIsTraced() {
        assertThat(config(Map.of()).getRawValue("quarkus.otel.sdk.disabled")).isNull();
    }

    @Test
    void aCollectorSwitchesTracesOn() {
        SmallRyeConfig config = config(Map.of("catalogue.tracing.url", "http://collector.example.org:4318"));

        assertThat(config.getRawValue("quarkus.otel.sdk.disabled")).isEqualTo("false");
        assertThat(config.getRawValue("quarkus.otel.exporter.otlp.endpoint"))
                .isEqualTo("http://collector.example.org:4318");
        assertThat(config.getRawValue("quarkus.datasource.jdbc.telemetry.enabled"))
                .isEqualTo("true");
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 300))
                .withSources(new TracingConfigSource())
                .withMapping(TracingSettings.class)
                .build();
    }
}
