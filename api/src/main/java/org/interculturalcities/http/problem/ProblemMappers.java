package org.interculturalcities.http.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever stops a request into a problem; no stack, class name or SQL ever reaches a client. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        if (refusal.problem().status() >= 500) {
            LOG.error(refusal.getMessage(), refusal);
        }
        return answer(refusal.problem());
    }

    @ServerExceptionMapper
    Response moved(Moved moved) {
        return Response.status(308).location(URI.create(moved.address())).build();
    }

    // What the framework refuses by itself: unknown paths, methods, media types.
    @ServerExceptionMapper
    Response refused(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        ProblemType type = ProblemType.ofStatus(given.getStatus());
        return answer(new Problem(type, type.explanation(), List.of()));
    }

    @ServerExceptionMapper
    Response failed(Throwable fault) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(fault, "Request failed, number %s", number);
        return answer(new Problem(ProblemType.INTERNAL, "Number " + number, List.of()));
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        switch (problem.status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            // The framework does not say what an address takes; so far it is the same everywhere.
            case 405 -> answer.header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, 5);
            default -> {}
        }
        return answer.build();
    }
}
