package org.interculturalcities.website;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves files of the website and the reference of the API directly, and redirects first visits to the visitor's language. */
@ApplicationScoped
class WebsiteRoutes {

    private static final Pattern NOT_THE_WEBSITE = Pattern.compile("/(api|q|problems)(/.*)?");

    /** The root of the API, which leads to its reference. */
    private static final Pattern API_ROOT = Pattern.compile("/api|/api/v1/?");

    /** The files of the reference of the API, the only pages and scripts in its folder. */
    private static final Pattern REFERENCE = Pattern.compile("/api/([a-z]+\\.js)?");

    // Browsers send these characters unencoded, although URLs must not contain them (RFC 3986).
    private static final Pattern NOT_OF_AN_ADDRESS = Pattern.compile("[\"<>\\\\^`{|}\\[\\]]");

    private final SiteFiles files;

    WebsiteRoutes(SiteFiles files) {
        this.files = files;
    }

    void serve(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(0).handler(this::serve);
    }

    private void serve(RoutingContext request) {
        String path = request.normalizedPath();
        if (API_ROOT.matcher(path).matches()) {
            request.response().setStatusCode(302).putHeader("Location", "/api/").end();
            return;
        }
        boolean isReference = REFERENCE.matcher(path).matches();
        if (!isReference && NOT_THE_WEBSITE.matcher(path).matches()) {
            request.next();
            return;
        }
        Optional<SiteFile> file = files.find(path.equals("/api/") ? "/api/index.html" : path);
        Optional<String> elsewhere = elsewhere(request.request());
        if (file.isPresent()) {
            SiteFiles.send(file.get(), request);
        } else if (elsewhere.isPresent()) {
            request.response()
                    .setStatusCode(302)
                    .putHeader("Location", elsewhere.get())
                    .putHeader("Vary", "Accept-Language, Referer, Sec-Fetch-Site")
                    .putHeader("Cache-Control", "no-cache")
                    .end();
        } else {
            // The path alone determines the language of a page, not the browser's preferences.
            request.request()
                    .headers()
                    .set("Accept-Language", SiteLanguage.of(path).tag());
            request.next();
        }
    }

    private static Optional<String> elsewhere(HttpServerRequest request) {
        if (NOT_OF_AN_ADDRESS.matcher(request.uri()).find()) {
            return Optional.of(valid(request.uri()));
        }
        return isFirstVisit(request) ? ownLanguage(request).map(language -> language.path("/")) : Optional.empty();
    }

    // Browsers would read two leading slashes as another host.
    static String valid(String address) {
        return NOT_OF_AN_ADDRESS
                .matcher(address.replaceFirst("^/+", "/"))
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }

    // Visitors who come to the English front page from this website chose English.
    private static boolean isFirstVisit(HttpServerRequest request) {
        return request.uri().equals("/")
                && !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && !isFromHere(request.getHeader("Referer"), request);
    }

    private static boolean isFromHere(@Nullable String referer, HttpServerRequest request) {
        try {
            return referer != null
                    && request.authority() != null
                    && request.authority().host().equals(URI.create(referer).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<SiteLanguage> ownLanguage(HttpServerRequest request) {
        return SiteLanguage.best(request.getHeader("Accept-Language")).filter(language -> !language.isEnglish());
    }
}
