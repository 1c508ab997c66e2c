package org.interculturalcities.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Whether a request has a body, whatever its method (RFC 9112, section 6). */
public final class RequestBody {

    private RequestBody() {}

    public static boolean isIn(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
