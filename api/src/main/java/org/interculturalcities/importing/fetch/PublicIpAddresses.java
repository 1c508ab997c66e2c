package org.interculturalcities.importing.fetch;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/** Knows which IP addresses belong to the public internet, by the registries of IANA (RFC 6890). */
final class PublicIpAddresses {

    private static final List<IpSubnetFilterRule> EXCEPTIONS = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10", // carrier-grade NAT
                    "127.0.0.0/8",
                    "168.63.129.16/32", // metadata of Azure
                    "169.254.0.0/16", // link-local; metadata of most clouds
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4",
                    "2001::/23", // Teredo, ORCHID
                    "2001:db8::/32",
                    "2002::/16", // 6to4
                    "3fff::/20")
            .map(PublicIpAddresses::rule)
            .toList();

    private PublicIpAddresses() {}

    /** Whether an address is public; Java reads an IPv4 address that is mapped to IPv6 as IPv4. */
    static boolean contains(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return (address instanceof Inet4Address || isGlobal(address.getAddress()))
                && EXCEPTIONS.stream().noneMatch(range -> range.matches(socket));
    }

    // 2000::/3 is all that was ever assigned.
    private static boolean isGlobal(byte[] ipv6) {
        return (ipv6[0] & 0xE0) == 0x20;
    }

    private static IpSubnetFilterRule rule(String range) {
        return new IpSubnetFilterRule(range, IpFilterRuleType.REJECT);
    }
}
