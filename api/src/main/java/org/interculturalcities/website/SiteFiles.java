package org.interculturalcities.website;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that the site's build made, in memory once they were asked for: there are few, and they are small. */
@ApplicationScoped
class SiteFiles {

    // No repeated group, which would recurse on long input; no part of a path begins with a dot or is empty.
    private static final Pattern NAME = Pattern.compile("(?!.*(//|/\\.))/[A-Za-z0-9._/-]*[A-Za-z0-9._-]");
    private static final Pattern HASHED = Pattern.compile("/_app/immutable/.*");
    private static final Pattern OWN = Pattern.compile("/routes\\.txt|.*\\.(br|gz)");
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Map<String, SiteFile> kept = new ConcurrentHashMap<>();

    /** A file that visitors may have under this path. */
    Optional<SiteFile> find(String path) {
        return OWN.matcher(path).matches() ? Optional.empty() : read(path);
    }

    /** A text that the build left for the service. */
    String text(String path) {
        return read(path)
                .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                .orElse("");
    }

    private Optional<SiteFile> read(String path) {
        SiteFile known = kept.get(path);
        if (known != null || !NAME.matcher(path).matches()) {
            return Optional.ofNullable(known);
        }
        byte[] plain = bytes(path);
        if (plain == null) {
            return Optional.empty();
        }
        SiteFile file = new SiteFile(path, plain, bytes(path + ".br"), bytes(path + ".gz"));
        kept.put(path, file);
        return Optional.of(file);
    }

    private static byte @Nullable [] bytes(String path) {
        try (InputStream file = SiteFiles.class.getClassLoader().getResourceAsStream("website/files" + path)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Sends a file, or says that the visitor has it. One with a hash in its name never changes. */
    static void send(SiteFile file, RoutingContext request) {
        SiteFile.Variant variant = file.accepted(request.request().getHeader("Accept-Encoding"));
        var response = request.response()
                .putHeader("Content-Type", file.mediaType())
                .putHeader("Cache-Control", HASHED.matcher(file.path()).matches() ? FOREVER : "no-cache")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("ETag", variant.tag());
        String known = request.request().getHeader("If-None-Match");
        if (known != null && known.contains(variant.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        // Also where it is sent as it is, so that nothing on the way packs it once more.
        response.putHeader("Content-Encoding", variant.encoding())
                .putHeader("Content-Length", Integer.toString(variant.bytes().length));
        if (request.request().method().name().equals("HEAD")) {
            response.end();
        } else {
            response.end(Buffer.buffer(variant.bytes()));
        }
    }
}
