package org.interculturalcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps all exceptions to problems; stack traces, class names and SQL never reach a client. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    // The only sign that the framework gives.
    private static final String UNFINISHED_MULTIPART = "Connection terminated parsing multipart request";

    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response refused(ProblemException exception) {
        return answer(exception.problem(), exception);
    }

    @ServerExceptionMapper
    Response moved(MovedException moved) {
        return Response.status(308).location(URI.create(moved.address())).build();
    }

    // Exceptions of the framework: unknown paths, methods, media types.
    @ServerExceptionMapper
    Response refused(WebApplicationException exception, UriInfo address) {
        if (exception.getCause() instanceof JsonProcessingException fault) {
            return answer(BodyProblems.of(fault));
        }
        Response response = exception.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        ProblemType type = ProblemType.ofStatus(response.getStatus());
        Response answer = answer(new Problem(type, type.explanation(), List.of()));
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            answer.getHeaders().putSingle(HttpHeaders.ALLOW, allowed.of(address.getPath()));
        }
        return answer;
    }

    @ServerExceptionMapper
    Response misread(MismatchedInputException fault) {
        return answer(BodyProblems.of(fault));
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException exception) {
        return exception.getCause() instanceof TooManyRequestsException reason
                ? tooMany(reason)
                : answer(
                        new Problem(ProblemType.TOKEN_NEEDED, Objects.toString(exception.getMessage(), ""), List.of()));
    }

    @ServerExceptionMapper
    Response tooMany(TooManyRequestsException exception) {
        RateLimit limit = exception.limit();
        Response answer = answer(exception.problem());
        answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, limit.seconds());
        answer.getHeaders().putSingle("RateLimit-Policy", limit.rule());
        answer.getHeaders().putSingle("RateLimit", limit.rest());
        return answer;
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException exception) {
        return answer(new Problem(
                ProblemType.TOKEN_NEEDED,
                "Send the header Authorization: Bearer with a token from an admin",
                List.of()));
    }

    @ServerExceptionMapper
    Response unfinished(IOException fault) {
        return UNFINISHED_MULTIPART.equals(fault.getMessage()) || isClosed(fault)
                ? answer(new Problem(ProblemType.MALFORMED_REQUEST, "The body is not complete", List.of()))
                : failed(fault);
    }

    // The client has gone, and no fault of the service is worth an error in its log.
    private static boolean isClosed(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(HttpClosedException.class::isInstance);
    }

    @ServerExceptionMapper
    Response failed(Throwable fault) {
        return RevisionProblems.of(fault)
                .or(() -> OutageDetector.behind(fault))
                .map(problem -> answer(problem, fault))
                .orElseGet(() -> internal(fault));
    }

    private static Response internal(Throwable fault) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(fault, "Request failed, number %s", number);
        return answer(new Problem(ProblemType.INTERNAL, "Number " + number, List.of()));
    }

    private static Response answer(Problem problem, Throwable fault) {
        if (problem.status() >= 500) {
            LOG.error(problem.detail(), fault);
        }
        return answer(problem);
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        switch (problem.status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429 -> answer.header(HttpHeaders.RETRY_AFTER, 60);
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, 5);
            default -> {}
        }
        return answer.build();
    }
}
