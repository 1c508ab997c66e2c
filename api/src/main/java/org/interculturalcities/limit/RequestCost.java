package org.interculturalcities.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a request counts as, in requests for a page of a list. */
final class RequestCost {

    private static final int ARCHIVE = 50;
    private static final int EXPORT = 10;
    private static final List<String> EXPORTS = List.of("csv", "ndjson", "spreadsheetml");

    private RequestCost() {}

    static int of(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "");
        if (path.startsWith("/api/v1/archive")) {
            return ARCHIVE;
        }
        if (request.method() == HttpMethod.POST && path.startsWith("/api/v1/imports") || isExport(request)) {
            return EXPORT;
        }
        return 1;
    }

    private static boolean isExport(HttpServerRequest request) {
        String format = request.getParam("format");
        return format != null && !format.equals("json") || acceptsExport(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean acceptsExport(@Nullable String accept) {
        return accept != null && EXPORTS.stream().anyMatch(accept::contains);
    }
}
