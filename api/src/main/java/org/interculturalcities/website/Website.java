package org.interculturalcities.website;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The site's door: files are handed out at once, and who asks for a page is met in a language. */
@ApplicationScoped
class Website {

    private static final Pattern NOT_THE_WEBSITE = Pattern.compile("/(api|q|problems)(/.*)?");

    private final SiteFiles files;

    Website(SiteFiles files) {
        this.files = files;
    }

    void serve(@Observes Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(0).handler(this::meet);
    }

    private void meet(RoutingContext request) {
        String path = request.normalizedPath();
        if (NOT_THE_WEBSITE.matcher(path).matches()) {
            request.next();
            return;
        }
        Optional<SiteFile> file = files.find(path);
        Optional<SiteLanguage> own =
                isFirstVisit(request.request()) ? ownLanguage(request.request()) : Optional.empty();
        if (file.isPresent()) {
            SiteFiles.send(file.get(), request);
        } else if (own.isPresent()) {
            request.response()
                    .setStatusCode(302)
                    .putHeader("Location", own.get().path("/"))
                    .putHeader("Vary", "Accept-Language, Referer, Sec-Fetch-Site")
                    .putHeader("Cache-Control", "no-cache")
                    .end();
        } else {
            // The address alone says the language of a page, whatever the browser prefers.
            request.request()
                    .headers()
                    .set("Accept-Language", SiteLanguage.of(path).tag());
            request.next();
        }
    }

    // Whoever comes to the English front page from a page of this site has chosen it.
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
        return SiteLanguage.best(request.getHeader("Accept-Language")).filter(language -> language != SiteLanguage.EN);
    }
}
