package org.interculturalcities.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers to use HTTPS only (RFC 6797), where this service or the proxy in front of it offers HTTPS. */
@ApplicationScoped
class HstsFilter {

    private static final String A_YEAR = "max-age=31536000";

    void watch(@Observes Router router, AddressSettings settings) {
        boolean isHttps =
                settings.url().filter(url -> "https".equals(url.getScheme())).isPresent();
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            if (isHttps || context.request().isSSL()) {
                context.response().putHeader("Strict-Transport-Security", A_YEAR);
            }
            context.next();
        });
    }
}
