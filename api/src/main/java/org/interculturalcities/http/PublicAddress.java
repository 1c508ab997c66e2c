package org.interculturalcities.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The base URL of links: {@code CATALOGUE_URL} if set, otherwise the Host header of each request. */
@Singleton
public class PublicAddress {

    private Optional<URI> configured = Optional.empty();

    // An observer, not a constructor: filters are created at build time, before configuration is available.
    void configure(
            @Observes StartupEvent start,
            AddressSettings settings,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean isForwarded,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        configured = settings.url();
        configured.filter(url -> !isRoot(url)).ifPresent(url -> {
            throw new IllegalArgumentException(
                    "CATALOGUE_URL must be an address without a path, such as https://catalogue.example.org, not "
                            + url);
        });
        if (isForwarded && proxies.isEmpty()) {
            throw new IllegalArgumentException("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING needs"
                    + " QUARKUS_HTTP_PROXY_TRUSTED_PROXIES, the addresses of the proxies whose headers count: any client can"
                    + " send these headers");
        }
    }

    private static boolean isRoot(URI url) {
        return List.of("http", "https").contains(String.valueOf(url.getScheme()))
                && url.getHost() != null
                && List.of("", "/").contains(url.getRawPath())
                && url.getRawQuery() == null;
    }

    /** The address that {@code CATALOGUE_URL} names; links that are not part of a response need it. */
    public Optional<URI> configured() {
        return configured;
    }

    @ServerRequestFilter(preMatching = true)
    void apply(ContainerRequestContext request) {
        configured.ifPresent(url -> request.setRequestUri(
                url.resolve("/"),
                url.resolve(request.getUriInfo().getRequestUri().getRawPath() + query(request))));
    }

    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
