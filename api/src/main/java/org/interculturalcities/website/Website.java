package org.interculturalcities.website;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Gives the website's page for every address of the website; what is not one, or asks for a file, is a real 404. */
@ApplicationScoped
class Website {

    private static final Pattern NOT_THE_WEBSITE = Pattern.compile("/(api|q|problems)(/.*)?");
    private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z0-9]+");
    private static final Pattern HASHED_FILE = Pattern.compile("/_app/immutable/.*");

    // After every route that has something to give.
    private static final int LAST = 20_000;

    void serve(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(Website::sayHowLongToKeep);
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(LAST)
                .handler(Website::page);
    }

    // A file with a hash in its name never changes; everything else is asked for again.
    private static void sayHowLongToKeep(RoutingContext request) {
        if (!request.request().uri().startsWith("/api/")
                && !NOT_THE_WEBSITE.matcher(request.normalizedPath()).matches()) {
            boolean hashed = HASHED_FILE.matcher(request.normalizedPath()).matches();
            request.addHeadersEndHandler(done -> request.response()
                    .putHeader(
                            "Cache-Control",
                            hashed && request.response().getStatusCode() == 200
                                    ? "public, max-age=31536000, immutable"
                                    : "no-cache"));
        }
        request.next();
    }

    private static void page(RoutingContext request) {
        String path = request.normalizedPath();
        boolean page =
                !NOT_THE_WEBSITE.matcher(path).matches() && !FILE.matcher(path).matches();
        if (page && !path.equals("/")) {
            request.reroute("/");
        } else {
            request.next();
        }
    }
}
