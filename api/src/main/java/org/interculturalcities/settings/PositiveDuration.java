package org.interculturalcities.settings;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** A time longer than none, such as {@code 10s} or {@code P90D}. */
public final class PositiveDuration implements Converter<Duration> {

    @Override
    public Duration convert(String value) {
        try {
            Duration duration = DurationConverter.parseDuration(value);
            if (duration.compareTo(Duration.ZERO) > 0) {
                return duration;
            }
        } catch (IllegalArgumentException e) {
            // Answered below, as too short a time is.
        }
        throw new IllegalArgumentException("A duration such as 10s, 5m, 2h or P90D is expected, longer than none");
    }
}
