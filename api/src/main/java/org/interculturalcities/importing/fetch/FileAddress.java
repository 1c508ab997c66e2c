package org.interculturalcities.importing.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;

/** The HTTPS address of a file on an allowed host. */
public record FileAddress(URI uri) {

    private static final int MAX_LENGTH = 2000;
    private static final String ANY = "*";
    // The last label begins with a letter: numbers are addresses, in any notation that a resolver may know.
    private static final Pattern HOST_NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z]([a-z0-9-]*[a-z0-9])?");

    /** Parses an address that a caller gave; throws FetchException unless it is allowed. */
    public static FileAddress of(String text, FetchSettings settings) {
        try {
            return checked(withoutFragment(new URI(text.strip())), settings);
        } catch (URISyntaxException e) {
            throw notHttps();
        }
    }

    /** Returns the address to which a server redirects, checked like the first one. */
    FileAddress redirected(String location, FetchSettings settings) {
        try {
            return checked(withoutFragment(URIUtils.resolve(uri, new URI(location))), settings);
        } catch (URISyntaxException e) {
            throw notHttps();
        }
    }

    private static FileAddress checked(URI uri, FetchSettings settings) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean isHttps = "https".equalsIgnoreCase(uri.getScheme())
                && uri.getRawUserInfo() == null
                && (uri.getPort() < 0 ? 443 : uri.getPort()) == settings.port()
                && HOST_NAME.matcher(host).matches()
                && uri.toASCIIString().length() <= MAX_LENGTH;
        if (!isHttps) {
            throw notHttps();
        } else if (!isAllowed(host, settings.hosts())) {
            throw new FetchException(
                    "host-not-allowed", "This catalogue fetches no files from %s".formatted(host), named(settings));
        }
        return new FileAddress(uri);
    }

    private static boolean isAllowed(String host, List<String> hosts) {
        return hosts.stream()
                .map(allowed -> allowed.toLowerCase(Locale.ROOT))
                .anyMatch(allowed -> allowed.equals(ANY)
                        || allowed.equals(host)
                        || allowed.startsWith(".") && (host.endsWith(allowed) || allowed.equals("." + host)));
    }

    private static List<String> named(FetchSettings settings) {
        return settings.hosts().stream().filter(host -> host.contains(".")).toList();
    }

    // Parsed anew, so that the checks see what the client will see.
    private static URI withoutFragment(URI uri) throws URISyntaxException {
        return new URI(uri.toASCIIString().replaceFirst("#.*", ""));
    }

    private static FetchException notHttps() {
        return new FetchException(
                "not-https", "Must be an address such as https://example.org/practices.csv, without user name or port");
    }
}
