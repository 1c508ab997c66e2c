package org.interculturalcities.http.list;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.interculturalcities.http.Format;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Selects the response format for all URLs: from {@code format}, which a link can contain, otherwise from the Accept
 * header (RFC 9110). It then replaces the header with the selected media type.
 */
class FormatNegotiation {

    // These URLs contain the format or have only one.
    private static final Pattern SAYS_ITS_FORMAT =
            Pattern.compile(".*/(archive|(citation|practice|catalogue|problems)\\.[a-z]+|templates/[a-z]+\\.[a-z.]+)");
    // Other lists have no feed; clients that prefer Atom get another format from them.
    private static final Pattern HAS_FEED = Pattern.compile("/api/v1/(practices|changes)/?");

    @ServerRequestFilter(preMatching = true)
    void negotiate(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!path.startsWith("/api/")) {
            return;
        }
        if (SAYS_ITS_FORMAT.matcher(path).matches()) {
            request.getHeaders().remove(HttpHeaders.ACCEPT);
            return;
        }
        ParameterValidator validator = new ParameterValidator();
        Optional<Format> linked = validator.choice(
                "format",
                request.getUriInfo().getQueryParameters().getFirst("format"),
                List.of(Format.values()),
                Format::word);
        validator.finish();
        Format format = linked.orElseGet(() -> accepted(request.getHeaderString(HttpHeaders.ACCEPT), formats(path)));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.mediaType());
        // A read has no body, so its Content-Type does not matter.
        if (request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD)) {
            request.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private static List<Format> formats(String path) {
        boolean hasFeed = HAS_FEED.matcher(path).matches();
        return Arrays.stream(Format.values())
                .filter(format -> format != Format.ATOM || hasFeed)
                .toList();
    }

    private static Format accepted(@Nullable String accept, List<Format> formats) {
        if (accept == null || accept.isBlank()) {
            return Format.JSON;
        }
        List<String> ranges = Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
        ToDoubleFunction<Format> quality = format -> ranges.stream()
                .filter(range -> matches(range, format))
                .max(Comparator.comparing(FormatNegotiation::precision))
                .map(FormatNegotiation::quality)
                .orElse(0.0);
        return formats.stream()
                .filter(format -> quality.applyAsDouble(format) > 0)
                .max(Comparator.comparingDouble(quality).thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_ACCEPTABLE, ProblemType.NOT_ACCEPTABLE.explanation()));
    }

    private static boolean matches(String range, Format format) {
        String type = range.split(";", 2)[0].strip();
        return type.equals("*/*")
                || type.equals(format.mediaType())
                || (type.endsWith("/*") && format.mediaType().startsWith(type.substring(0, type.length() - 1)));
    }

    // The most specific matching range determines the quality of a format.
    private static int precision(String range) {
        return range.startsWith("*/*") ? 0 : range.split(";", 2)[0].strip().endsWith("/*") ? 1 : 2;
    }

    private static double quality(String range) {
        Optional<String> weight = Arrays.stream(range.split(";"))
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("q="))
                .findFirst();
        return weight.map(FormatNegotiation::weight).orElse(1.0);
    }

    private static double weight(String parameter) {
        try {
            return Math.min(1, Double.parseDouble(parameter.substring(2).strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
