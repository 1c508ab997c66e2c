package org.interculturalcities.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Closes the connection of a request that was answered before its body had arrived, such as an upload without a token.
 * Until then it reads on: a client that is still sending would lose the answer (RFC 9112, section 9.6).
 */
@ApplicationScoped
class LingeringClose {

    /** What most clients send before they look for an answer, in bytes. */
    private static final long MAX_LENGTH = 16_000_000;

    private static final Duration WAIT = Duration.ofSeconds(5);

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(LingeringClose::check);
    }

    private static void check(RoutingContext context) {
        if (RequestBody.isIn(context.request())) {
            // Endpoints answer on threads of their own; only on its own thread does a request not change meanwhile.
            Context requestThread = context.vertx().getOrCreateContext();
            context.addEndHandler(end -> requestThread.runOnContext(now -> closeUnlessEnded(context)));
        }
        context.next();
    }

    private static void closeUnlessEnded(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(data -> {
            if (request.bytesRead() > MAX_LENGTH) {
                request.pause();
            }
        });
        request.resume();
        context.vertx().setTimer(WAIT.toMillis(), now -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
