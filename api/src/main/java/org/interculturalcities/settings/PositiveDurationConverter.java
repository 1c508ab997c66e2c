package org.interculturalcities.settings;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** A time longer than none, such as {@code 10s} or {@code P90D}. */
public final class PositiveDurationConverter implements Converter<Duration> {

    private static final PositiveOrZeroDurationConverter DURATION = new PositiveOrZeroDurationConverter();

    @Override
    public Duration convert(String value) {
        Duration duration = DURATION.convert(value);
        if (duration.isZero()) {
            throw new IllegalArgumentException("A duration longer than none is expected, such as 10s or P90D");
        }
        return duration;
    }
}
