package org.interculturalcities.website;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.http.Sha256;
import org.jspecify.annotations.Nullable;

/** A file of the website, uncompressed and in the compressed variants from the build. */
final class SiteFile {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json");

    /** The bytes in one content encoding, with their entity tag. */
    @SuppressWarnings("ArrayRecordComponent") // holds response bytes; variants are never compared
    record Variant(String encoding, byte[] bytes, String tag) {

        static Variant of(String encoding, byte[] bytes) {
            return new Variant(encoding, bytes, "\"" + HexFormat.of().formatHex(Sha256.of(bytes), 0, 12) + "\"");
        }
    }

    private final String path;
    private final Variant plain;
    private final List<Variant> packed;
    private final Optional<String> policy;

    SiteFile(String path, byte[] plain, byte @Nullable [] brotli, byte @Nullable [] gzip) {
        this.path = path;
        this.plain = Variant.of("identity", plain);
        this.packed = Stream.concat(
                        Stream.ofNullable(brotli).map(bytes -> Variant.of("br", bytes)),
                        Stream.ofNullable(gzip).map(bytes -> Variant.of("gzip", bytes)))
                .toList();
        this.policy = path.endsWith(".html")
                ? Optional.of(HtmlTemplate.policy(new String(plain, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    String path() {
        return path;
    }

    byte[] plain() {
        return plain.bytes();
    }

    /** The content security policy of a page. */
    Optional<String> policy() {
        return policy;
    }

    String mediaType() {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(MEDIA_TYPES.get(ending)).orElse("application/octet-stream");
    }

    /** The smallest variant that the client accepts. */
    Variant accepted(@Nullable String encodings) {
        List<String> accepted = encodings == null
                ? List.of()
                : Stream.of(encodings.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(item -> !item.matches(".*;\\s*q=0(\\.0*)?"))
                        .map(item -> item.split(";", 2)[0].strip())
                        .toList();
        return packed.stream()
                .filter(variant -> accepted.contains(variant.encoding()))
                .findFirst()
                .orElse(plain);
    }
}
