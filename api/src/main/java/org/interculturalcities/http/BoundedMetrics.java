package org.interculturalcities.http;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interculturalcities.http.problem.RequestGuard;

/** Keeps what clients send out of the tags of metrics, of which each value takes memory for good. */
@Singleton
class BoundedMetrics {

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues(
                "method", method -> RequestGuard.METHODS.contains(method) ? method : "OTHER");
    }
}
