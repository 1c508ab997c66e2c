package org.interculturalcities.http;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The IP address of a client. Behind proxies it is what the outermost of them has appended to {@code X-Forwarded-For};
 * what stands before that anybody could have sent.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final int proxies;

    ClientAddress(ProxySettings settings) {
        this.proxies = settings.proxies().orElse(0);
    }

    public InetAddress of(HttpServerRequest request) {
        byte[] address = proxies == 0 ? null : forwarded(request);
        return parse(address == null ? bytes(request.remoteAddress().hostAddress()) : address);
    }

    private byte @Nullable [] forwarded(HttpServerRequest request) {
        List<String> hops = request.headers().getAll(FORWARDED_FOR).stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .toList();
        return hops.size() < proxies ? null : bytes(hops.get(hops.size() - proxies));
    }

    private static byte @Nullable [] bytes(String address) {
        return NetUtil.createByteArrayFromIpAddressString(address);
    }

    private static InetAddress parse(byte @Nullable [] address) {
        try {
            return address == null ? InetAddress.getLoopbackAddress() : InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An IP address has 4 or 16 bytes", e);
        }
    }
}
