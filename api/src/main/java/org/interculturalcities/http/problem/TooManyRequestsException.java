package org.interculturalcities.http.problem;

/** Someone asked more often than is taken, and has to wait. */
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
