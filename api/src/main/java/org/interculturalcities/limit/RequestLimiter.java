package org.interculturalcities.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.interculturalcities.access.ValidTokens;
import org.interculturalcities.http.ClientAddress;
import org.interculturalcities.http.RequestBody;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.http.problem.ProblemWriter;
import org.interculturalcities.http.problem.RateLimit;
import org.interculturalcities.limit.ClientQuota.Taken;
import org.jspecify.annotations.Nullable;

/** Refuses the requests of a client that sends too many, before anything else looks at them. */
@ApplicationScoped
class RequestLimiter {

    /** After the answers to CORS, so that a page of another site can read a refusal, and before the token is looked at. */
    private static final int PRIORITY = 250;

    private static final int MAX_CLIENTS = 100_000;
    private static final int NETWORK_LENGTH = 8;
    private static final List<String> UNLIMITED = List.of("/_app/", "/q/");

    private final LimitSettings settings;
    private final ClientAddress addresses;
    private final ValidTokens tokens;
    private final ProblemWriter problems;
    private final MeterRegistry metrics;
    private final Cache<String, ClientQuota> quotas = Caffeine.newBuilder()
            .maximumSize(MAX_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RequestLimiter(
            LimitSettings settings,
            ClientAddress addresses,
            ValidTokens tokens,
            ProblemWriter problems,
            MeterRegistry metrics) {
        this.settings = settings;
        this.addresses = addresses;
        this.tokens = tokens;
        this.problems = problems;
        this.metrics = metrics;
    }

    void watch(@Observes Filters filters) {
        if (settings.enabled()) {
            filters.register(this::check, PRIORITY);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        InetAddress address = addresses.of(request);
        if (isUnlimited(request.path()) || isExempt(address)) {
            context.next();
            return;
        }
        ClientQuota quota = quotas.get(client(request, address), unknown -> new ClientQuota(settings));
        if (!quota.start()) {
            refuse(context, "%d requests of this client are running".formatted(settings.atOnce()), 1, "concurrent");
            return;
        }
        context.addEndHandler(end -> quota.end());
        Taken taken = quota.take(RequestCost.of(request));
        RateLimit limit = taken.limit();
        context.response().putHeader("RateLimit-Policy", limit.rule()).putHeader("RateLimit", limit.rest());
        if (taken.allowed()) {
            closeIfSlow(context);
            context.next();
        } else {
            String detail = "%d requests a minute are the maximum".formatted(settings.perMinute());
            refuse(context, detail, limit.seconds(), "minute");
        }
    }

    private static boolean isUnlimited(@Nullable String path) {
        return path != null && UNLIMITED.stream().anyMatch(path::startsWith);
    }

    private boolean isExempt(InetAddress address) {
        return settings.exempt().stream().anyMatch(network -> network.matches(new InetSocketAddress(address, 0)));
    }

    // A token that was valid a moment ago is a client wherever it is used; all others share what their address may do.
    private String client(HttpServerRequest request, InetAddress address) {
        return tokens.find(request.getHeader(HttpHeaders.AUTHORIZATION)).orElseGet(() -> network(address));
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_LENGTH)));
    }

    private void closeIfSlow(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!RequestBody.isIn(request)) {
            return;
        }
        long timer = context.vertx().setTimer(settings.upload().toMillis(), now -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
    }

    private void refuse(RoutingContext context, String detail, long seconds, String limit) {
        metrics.counter("catalogue.requests.refused", "limit", limit).increment();
        context.response().putHeader("Retry-After", Long.toString(seconds));
        problems.write(context, ProblemType.TOO_MANY_REQUESTS, detail);
    }
}
