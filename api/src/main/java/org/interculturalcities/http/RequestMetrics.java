package org.interculturalcities.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.DoubleStream;
import org.interculturalcities.http.problem.RequestGuard;

/** What the metrics of requests say: tags of known values only, and durations in steps that show percentiles. */
@Singleton
class RequestMetrics {

    private static final double MILLISECOND = 1e6;
    private static final DistributionStatisticConfig WITH_STEPS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(DoubleStream.of(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000)
                    .map(step -> step * MILLISECOND)
                    .toArray())
            .build();

    // Each value of a tag takes memory for good, and clients choose what they send.
    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues(
                "method", method -> RequestGuard.METHODS.contains(method) ? method : "OTHER");
    }

    @Produces
    @Singleton
    MeterFilter durations() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals("http.server.requests") ? WITH_STEPS.merge(config) : config;
            }
        };
    }
}
