package org.interculturalcities.http;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interculturalcities.http.problem.RequestGuard;

/** Restricts metric tags to known values: each value takes memory for good, and clients choose what they send. */
@Singleton
class BoundedMetrics {

    @Produces
    @Singleton
    MeterFilter methods() {
        return MeterFilter.replaceTagValues(
                "method", method -> RequestGuard.METHODS.contains(method) ? method : "OTHER");
    }
}
