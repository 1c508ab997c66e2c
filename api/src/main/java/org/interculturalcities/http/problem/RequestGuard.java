package org.interculturalcities.http.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Validates the HTTP syntax of each request, as soon as it has an id, so that its errors are problems too. Quarkus
 * answers a request that it cannot parse, such as {@code ?q=%}, with a bare 4xx before this class runs.
 */
@ApplicationScoped
public class RequestGuard {

    /** The methods that at least one URL supports. */
    public static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    /** The maximum length of a path in characters, as sent: ten times the longest path of any record. */
    public static final int MAX_PATH_LENGTH = 2048;

    private static final Set<Integer> BARE = Set.of(400, 403, 413, 414);
    private static final String PLAIN = "/?&=,._~+-%";
    private static final String ALLOW_ORIGIN = "access-control-allow-origin";

    private final ProblemWriter problems;

    RequestGuard(ProblemWriter problems) {
        this.problems = problems;
    }

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::check).failureHandler(this::explain);
    }

    private void check(RoutingContext context) {
        HttpServerResponse response = context.response();
        context.addHeadersEndHandler(end -> allowEveryOrigin(response));
        // Applies back-pressure to a client that pipelines requests without reading the responses.
        if (response.writeQueueFull()) {
            context.request().pause();
            response.drainHandler(drained -> {
                context.request().resume();
                handle(context);
            });
        } else {
            handle(context);
        }
    }

    // The same header for all origins, so that caches need not vary by origin.
    private static void allowEveryOrigin(HttpServerResponse response) {
        if (response.headers().contains(ALLOW_ORIGIN)) {
            response.headers().set(ALLOW_ORIGIN, "*");
        }
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.authority() == null || request.authority().host().isEmpty()) {
            problems.write(context, ProblemType.MALFORMED_REQUEST, "The request needs a valid Host header");
        } else if (!METHODS.contains(request.method().name())) {
            context.response().putHeader("Allow", String.join(", ", new TreeSet<>(METHODS)));
            problems.write(context, ProblemType.METHOD_NOT_ALLOWED, ProblemType.METHOD_NOT_ALLOWED.explanation());
        } else if (isTooLong(request.path())) {
            problems.write(
                    context, ProblemType.TOO_LONG, "A path has at most %,d characters".formatted(MAX_PATH_LENGTH));
        } else if (hasBody(request) && !isMediaType(request.getHeader("Content-Type"))) {
            problems.write(
                    context,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type must be a media type such as application/json");
        } else if (request.uri().startsWith("/api/") && !isValid(request)) {
            problems.write(
                    context,
                    ProblemType.MALFORMED_REQUEST,
                    "Percent-encode the address, as curl does with -G --data-urlencode \"q=Malm\u00f6\"");
        } else {
            context.next();
        }
    }

    private static boolean isTooLong(@Nullable String path) {
        return path != null && path.length() > MAX_PATH_LENGTH;
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD;
    }

    private static boolean isMediaType(String contentType) {
        try {
            // The form parser fails on an empty boundary.
            return contentType == null
                    || !"".equals(MediaType.valueOf(contentType).getParameters().get("boundary"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isValid(HttpServerRequest request) {
        return isPlain(request.uri()) && isPlain(request.authority().host()) || isUri(request);
    }

    // Fast path: most URLs consist of these characters, so few need parsing. Percent signs were checked before.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    // RFC 3986: all characters outside ASCII are percent-encoded as UTF-8.
    private static boolean isUri(HttpServerRequest request) {
        try {
            URI address = new URI(request.absoluteURI());
            return address.getAuthority() != null && address.toString().chars().allMatch(character -> character < 128);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    // Problems for requests that Vert.x and Quarkus reject, such as an invalid Host or a body over the limit.
    private void explain(RoutingContext context) {
        if (BARE.contains(context.statusCode()) && !context.response().headWritten()) {
            ProblemType type = ProblemType.ofStatus(context.statusCode());
            problems.write(context, type, type.explanation());
        } else {
            context.next();
        }
    }
}
