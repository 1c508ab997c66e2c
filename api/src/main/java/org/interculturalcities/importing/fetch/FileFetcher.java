package org.interculturalcities.importing.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
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
        try (Deadline deadline = new Deadline(settings.longest())) {
            try {
                return follow(address, to, deadline);
            } catch (IOException e) {
                throw deadline.isOver() ? tooSlow() : failed(e);
            }
        }
    }

    private FetchedFile follow(FileAddress address, Path to, Deadline deadline) throws IOException {
        FileAddress next = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpGet request = new HttpGet(next.uri());
            deadline.cancels(request);
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(next.uri()), request, null);
            try {
                FileResponse answer = new FileResponse(response, next);
                if (answer.location().isEmpty()) {
                    return answer.save(to, maxSize);
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
