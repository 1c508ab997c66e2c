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

    private static final Pattern NOT_A_PAGE = Pattern.compile("/(api|q|problems)(/.*)?|.*\\.[A-Za-z0-9]+");
    private static final Pattern HASHED_FILE = Pattern.compile("/_app/immutable/.*");

    // After every route that has something to give.
    private static final int LAST = 20_000;

    void serve(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(Website::letFilesBeKept);
        router.get().order(LAST).handler(Website::page);
    }

    // A file with a hash in its name never changes; everything else is asked for again.
    private static void letFilesBeKept(RoutingContext request) {
        if (HASHED_FILE.matcher(request.normalizedPath()).matches()) {
            request.addHeadersEndHandler(done -> {
                if (request.response().getStatusCode() == 200) {
                    request.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
                }
            });
        }
        request.next();
    }

    private static void page(RoutingContext request) {
        boolean page = request.request().method().equals(HttpMethod.GET)
                && !NOT_A_PAGE.matcher(request.normalizedPath()).matches();
        if (page && !request.normalizedPath().equals("/")) {
            request.reroute("/");
        } else {
            request.next();
        }
    }
}
