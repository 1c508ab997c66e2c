package org.interculturalcities.importing.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.net.PercentCodec;
import org.jspecify.annotations.Nullable;

/** The response of a server that was asked for a file. */
record FileResponse(ClassicHttpResponse response, FileAddress address) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int MAX_VERSION_LENGTH = 1000;
    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");
    private static final int BUFFER = 1 << 16;

    /** Where the server redirects to; empty if it sends a file. */
    Optional<String> location() {
        return Optional.ofNullable(response.getFirstHeader(HttpHeaders.LOCATION))
                .filter(header -> REDIRECTS.contains(response.getCode()))
                .map(Header::getValue);
    }

    /** Whether the file still has a version that the request named. */
    boolean isUnchanged(FileVersion known) {
        return response.getCode() == NOT_MODIFIED && !known.equals(FileVersion.NONE);
    }

    /** Writes the body to a path. */
    FetchedFile save(Path to, long maxSize) throws IOException {
        HttpEntity body = response.getEntity();
        if (response.getCode() != OK || body == null) {
            throw new FetchException("not-fetched", "The server answered %d".formatted(response.getCode()));
        }
        ContentType type = ContentType.parseLenient(body.getContentType());
        if (type != null && PAGES.contains(type.getMimeType())) {
            throw new FetchException(
                    "web-page", "The address leads to a web page: use the one that downloads the file");
        } else if (body.getContentEncoding() != null
                && !body.getContentEncoding().equals("identity")) {
            throw new FetchException("not-fetched", "The server compresses the file, although it was asked not to");
        } else if (body.getContentLength() > maxSize) {
            throw tooLarge(maxSize);
        }
        // The content stays open: closing it would read it to the end.
        try (OutputStream out = Files.newOutputStream(to)) {
            copy(body.getContent(), out, maxSize);
        }
        FileVersion version = new FileVersion(version(HttpHeaders.ETAG), version(HttpHeaders.LAST_MODIFIED));
        return new FetchedFile(name(), type == null ? null : type.getCharset(), version);
    }

    private @Nullable String version(String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue().length() > MAX_VERSION_LENGTH ? null : header.getValue();
    }

    private static void copy(InputStream in, OutputStream out, long maxSize) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > maxSize) {
                throw tooLarge(maxSize);
            }
            out.write(buffer, 0, read);
        }
    }

    private static FetchException tooLarge(long maxSize) {
        return new FetchException("too-large", "The file has more than %,d bytes".formatted(maxSize));
    }

    // As the server names the file (RFC 6266), else as its address ends.
    private String name() {
        Header disposition = response.getFirstHeader("Content-Disposition");
        HeaderElement[] elements = disposition == null ? new HeaderElement[0] : MessageSupport.parse(disposition);
        return Stream.of(elements)
                .flatMap(element -> Stream.of(decoded(parameter(element, "filename*")), parameter(element, "filename")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::lastSegment);
    }

    private static @Nullable String parameter(HeaderElement element, String name) {
        NameValuePair parameter = element.getParameterByName(name);
        return parameter == null ? null : parameter.getValue();
    }

    // Such as UTF-8''Pr%C3%A1ticas.csv (RFC 8187).
    private static @Nullable String decoded(@Nullable String value) {
        return value != null && value.toLowerCase(Locale.ROOT).startsWith("utf-8''")
                ? PercentCodec.decode(value.substring("utf-8''".length()), StandardCharsets.UTF_8)
                : null;
    }

    private String lastSegment() {
        String path = address.uri().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.contains(".") ? last : address.uri().getHost();
    }
}
