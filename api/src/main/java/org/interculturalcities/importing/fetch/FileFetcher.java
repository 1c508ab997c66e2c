package org.interculturalcities.importing.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.ssl.SSLContexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches import files from HTTPS addresses on the public internet. */
@ApplicationScoped
public class FileFetcher {

    private static final int MAX_REDIRECTS = 5;

    private final FetchSettings settings;
    private final long maxSize;
    private final CloseableHttpClient client;

    @Inject
    FileFetcher(
            FetchSettings settings, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxSize) {
        this(settings, maxSize.asLongValue(), resolver(settings), SSLContexts.createDefault());
    }

    FileFetcher(FetchSettings settings, long maxSize, CheckedDnsResolver resolver, SSLContext tls) {
        this.settings = settings;
        this.maxSize = maxSize;
        this.client = FetchClient.create(resolver, tls);
    }

    private static CheckedDnsResolver resolver(FetchSettings settings) {
        return new CheckedDnsResolver(
                InetAddress::getAllByName, address -> settings.isPrivate() || PublicIpAddresses.contains(address));
    }

    /** Writes the file to a path; throws FetchException if the server does not send it completely and in time. */
    public FetchedFile fetch(FileAddress address, Path to) {
        return fetch(address, FileVersion.NONE, to).orElseThrow();
    }

    /** Does the same unless the server says that the file still has a known version. */
    public Optional<FetchedFile> fetch(FileAddress address, FileVersion known, Path to) {
        try (Deadline deadline = new Deadline(settings.longest())) {
            try {
                return follow(address, known, to, deadline);
            } catch (IOException e) {
                throw deadline.isOver() ? tooSlow() : failed(e);
            }
        }
    }

    private Optional<FetchedFile> follow(FileAddress address, FileVersion known, Path to, Deadline deadline)
            throws IOException {
        FileAddress next = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpGet request = request(next, known);
            deadline.cancels(request);
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(next.uri()), request, null);
            try {
                FileResponse answer = new FileResponse(response, next);
                if (answer.isUnchanged(known)) {
                    return Optional.empty();
                } else if (answer.location().isEmpty()) {
                    return Optional.of(answer.save(to, maxSize));
                }
                next = next.redirected(answer.location().get(), settings);
            } finally {
                // First: closing a response reads its body to the end.
                request.cancel();
                Closer.closeQuietly(response);
            }
        }
        throw new FetchException("not-fetched", "The server redirects more than %d times".formatted(MAX_REDIRECTS));
    }

    private static HttpGet request(FileAddress address, FileVersion known) {
        HttpGet request = new HttpGet(address.uri());
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        } else if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return request;
    }

    private FetchException tooSlow() {
        return new FetchException(
                "too-slow",
                "The file did not arrive within %d seconds"
                        .formatted(settings.longest().toSeconds()));
    }

    private static FetchException failed(IOException fault) {
        if (fault instanceof UnknownHostException) {
            return new FetchException("unknown-server", "There is no public server of this name");
        } else if (fault instanceof SSLException) {
            return new FetchException("not-fetched", "The server has no valid certificate for this name");
        }
        return new FetchException("not-fetched", "The server cannot be reached, or the connection ended early");
    }
}
