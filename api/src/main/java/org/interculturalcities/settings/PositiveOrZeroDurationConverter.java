package org.interculturalcities.settings;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** A time such as {@code 10s} or {@code P90D}, or {@code 0s}. */
public final class PositiveOrZeroDurationConverter implements Converter<Duration> {

    @Override
    public Duration convert(String value) {
        try {
            Duration duration = DurationConverter.parseDuration(value);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (IllegalArgumentException e) {
            // Answered below, as a negative time is.
        }
        throw new IllegalArgumentException("A duration such as 10s, 5m, 2h or P90D is expected");
    }
}
