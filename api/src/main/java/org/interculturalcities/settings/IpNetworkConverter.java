package org.interculturalcities.settings;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import org.eclipse.microprofile.config.spi.Converter;

/** A network in CIDR notation, such as {@code 10.1.0.0/16}. */
public final class IpNetworkConverter implements Converter<IpSubnetFilterRule> {

    @Override
    public IpSubnetFilterRule convert(String value) {
        try {
            return new IpSubnetFilterRule(value.strip(), IpFilterRuleType.ACCEPT);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("A network such as 10.1.0.0/16 or fd00::/8 is expected", e);
        }
    }
}
