package org.interculturalcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Sees to it that what fails before a request reaches its resource is told as a problem too, and not in silence. What is no
 * URI at all, such as {@code ?q=%}, Quarkus refuses before anyone is asked, with a bare 400.
 */
@ApplicationScoped
class RawAddresses {

    private static final String PLAIN = "/?&=,._~+-%";

    private static final List<Integer> BARE = List.of(400, 403, 413, 414);

    private final ObjectMapper json;

    RawAddresses(ObjectMapper json) {
        this.json = json;
    }

    void watch(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(this::check);
        BARE.forEach(status -> router.errorHandler(
                status,
                request -> answer(
                        request,
                        ProblemType.ofStatus(status),
                        ProblemType.ofStatus(status).explanation())));
    }

    // RFC 3986: everything else than plain ASCII is percent-encoded, as UTF-8.
    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.authority() == null || request.authority().host().isEmpty()) {
            answer(context, ProblemType.MALFORMED_REQUEST, "The request needs a valid Host header");
        } else if (!isValid(request)) {
            answer(
                    context,
                    ProblemType.MALFORMED_REQUEST,
                    "Percent-encode the address, as curl does with -G --data-urlencode \"q=Malm\u00f6\"");
        } else {
            context.next();
        }
    }

    private static boolean isValid(HttpServerRequest request) {
        return isPlain(request.uri()) && isPlain(request.authority().host()) || isUri(request);
    }

    // What nearly all addresses are like, so that few have to be taken apart. A percent sign was already checked.
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

    private static boolean isUri(HttpServerRequest request) {
        try {
            URI address = new URI(request.absoluteURI());
            return address.getAuthority() != null && address.toString().chars().allMatch(character -> character < 128);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    private void answer(RoutingContext context, ProblemType type, String detail) {
        try {
            context.response()
                    .setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(new Problem(type, detail, List.of())));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
