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

/** Caches the files of the frontend build in memory after the first request: they are few and small. */
@ApplicationScoped
class SiteFiles {

    // Without repeated groups, which recurse on long input. Path segments are not empty and do not start with a dot.
    private static final Pattern NAME = Pattern.compile("(?!.*(//|/\\.))/[A-Za-z0-9._/-]*[A-Za-z0-9._-]");
    private static final Pattern HASHED = Pattern.compile("/_app/immutable/.*");
    private static final Pattern OWN = Pattern.compile("/routes\\.txt|.*\\.(br|gz)");
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Map<String, SiteFile> kept = new ConcurrentHashMap<>();

    /** The public file at this path. */
    Optional<SiteFile> find(String path) {
        return OWN.matcher(path).matches() ? Optional.empty() : read(path);
    }

    /** A text file that the build creates for the service only. */
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

    /** Sends a file or 304. Files with a hash in their names never change. */
    static void send(SiteFile file, RoutingContext request) {
        SiteFile.Variant variant = file.accepted(request.request().getHeader("Accept-Encoding"));
        var response = request.response()
                .putHeader("Content-Type", file.mediaType())
                .putHeader("Cache-Control", HASHED.matcher(file.path()).matches() ? FOREVER : "no-cache")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("ETag", variant.tag());
        file.policy().ifPresent(policy -> response.putHeader("Content-Security-Policy", policy));
        String known = request.request().getHeader("If-None-Match");
        if (known != null && known.contains(variant.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        // Also set for "identity", so that no proxy compresses the response again.
        response.putHeader("Content-Encoding", variant.encoding())
                .putHeader("Content-Length", Integer.toString(variant.bytes().length));
        if (request.request().method().name().equals("HEAD")) {
            response.end();
        } else {
            response.end(Buffer.buffer(variant.bytes()));
        }
    }
}
