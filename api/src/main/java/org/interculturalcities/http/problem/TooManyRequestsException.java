package org.interculturalcities.http.problem;

/** Rejects a request that exceeds a rate limit. */
public class TooManyRequestsException extends ProblemException {

    private final transient RateLimit limit;

    public TooManyRequestsException(RateLimit limit, String detail) {
        super(ProblemType.TOO_MANY_REQUESTS, detail);
        this.limit = limit;
    }

    RateLimit limit() {
        return limit;
    }
}
