package org.interculturalcities.limit;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import org.interculturalcities.settings.IpNetworkConverter;
import org.interculturalcities.settings.PositiveDurationConverter;
import org.interculturalcities.settings.PositiveIntegerConverter;
import org.interculturalcities.settings.StrictBooleanConverter;

/** Limits of each client: of each token, and without one of each IP address (of IPv6 each /64 network). */
@ConfigMapping(prefix = "catalogue.limits")
public interface LimitSettings {

    /** {@code CATALOGUE_LIMITS_ENABLED}: {@code false} limits nobody, such as {@code false} where a proxy does it. */
    @WithDefault("true")
    @WithConverter(StrictBooleanConverter.class)
    boolean enabled();

    /**
     * {@code CATALOGUE_LIMITS_PER_MINUTE}: the requests of one client in a minute, such as {@code 600}; exports and uploads
     * count as 10, archives as 50.
     */
    @WithDefault("1200")
    @WithConverter(PositiveIntegerConverter.class)
    int perMinute();

    /** {@code CATALOGUE_LIMITS_AT_ONCE}: the concurrent requests of one client, such as {@code 20}. */
    @WithDefault("50")
    @WithConverter(PositiveIntegerConverter.class)
    int atOnce();

    /** {@code CATALOGUE_LIMITS_EXEMPT}: the networks that are not limited, such as {@code 127.0.0.0/8,10.1.2.0/24}. */
    @WithDefault("127.0.0.0/8,::1/128")
    @WithConverter(IpNetworkConverter.class)
    List<IpSubnetFilterRule> exempt();

    /** {@code CATALOGUE_LIMITS_UPLOAD}: the time in which a request must have arrived with its body, such as {@code 5m}. */
    @WithDefault("PT10M")
    @WithConverter(PositiveDurationConverter.class)
    Duration upload();
}
