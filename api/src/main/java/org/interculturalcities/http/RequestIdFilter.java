package org.interculturalcities.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id, the client's {@code X-Request-Id} or a new one. It is in the response and in each log line
 * about the request.
 */
@ApplicationScoped
class RequestIdFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String LOG_FIELD = "requestId";

    /** What is safe in a log line: the ids of proxies and of tracing, such as UUIDs. */
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,100}");

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RequestIdFilter::identify);
    }

    private static void identify(RoutingContext context) {
        String id = id(context.request().getHeader(HEADER));
        context.response().putHeader(HEADER, id);
        MDC.put(LOG_FIELD, id);
        context.next();
    }

    private static String id(@Nullable String sent) {
        return sent != null && VALID.matcher(sent).matches() ? sent : create();
    }

    // An id needs to be unique, not secret.
    private static String create() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
