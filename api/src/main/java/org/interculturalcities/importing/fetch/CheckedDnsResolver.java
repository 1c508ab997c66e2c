package org.interculturalcities.importing.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves host names to allowed addresses only. The client connects to just these, so no name changes in between. */
record CheckedDnsResolver(Lookup lookup, Predicate<InetAddress> isAllowed) implements DnsResolver {

    // Each unreachable address costs a connection timeout.
    private static final int MAX_ADDRESSES = 4;

    /** Looks up all addresses of a name. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] allowed = Stream.of(lookup.all(host))
                .filter(isAllowed)
                .limit(MAX_ADDRESSES)
                .toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            // The same as for an unknown name, so that nobody learns which names the own network has.
            throw new UnknownHostException(host);
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
