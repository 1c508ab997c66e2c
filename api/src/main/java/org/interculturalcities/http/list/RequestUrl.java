package org.interculturalcities.http.list;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The URL of a request in canonical form: parameters sorted by name, empty ones omitted. */
public final class RequestUrl {

    private static final Map<String, String> NOT_OF_THE_LIST = Stream.of(
                    "cursor", "page", "limit", "fields", "format", "include", "facet", "facetLimit", "facetQuery")
            .collect(Collectors.toMap(name -> name, name -> ""));

    private final UriInfo uri;
    private @Nullable String self;
    private @Nullable String root;

    public RequestUrl(UriInfo uri) {
        this.uri = uri;
    }

    public String self() {
        if (self == null) {
            self = with(Map.of());
        }
        return self;
    }

    /** The values of a query parameter, without empty ones. */
    public List<String> values(String parameter) {
        return ParameterValidator.given(uri.getQueryParameters().get(parameter));
    }

    /** This URL with some parameters replaced; an empty replacement removes the parameter. */
    public String with(Map<String, String> replaced) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        TreeMap<String, String> query = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (!replaced.containsKey(name)) {
                query.put(
                        name,
                        values.stream()
                                .filter(value -> !value.isEmpty())
                                .map(value -> encode(name) + "=" + encode(value))
                                .collect(Collectors.joining("&")));
            }
        });
        replaced.forEach((name, value) -> query.put(name, value.isEmpty() ? "" : encode(name) + "=" + encode(value)));
        String text = query.values().stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return uri.getAbsolutePath() + (text.isEmpty() ? "" : "?" + text);
    }

    /** A hash that identifies the list: equal for all its pages, whatever fields they show. */
    int listHash() {
        return with(NOT_OF_THE_LIST).hashCode();
    }

    /** The URLs of one record: in the API and, for people, on the website. */
    public RecordLinks record(String kind, String id, String slug) {
        return new RecordLinks(base("api/v1", kind, id), base(kind, slug));
    }

    /** The URL of another path on this server, with the same parameters. */
    public String at(String... path) {
        String query = uri.getRequestUri().getRawQuery();
        return base(path) + (query == null ? "" : "?" + query);
    }

    /** Whether the path contains this id or slug. */
    public boolean names(String name) {
        return uri.getPathSegments().stream().map(PathSegment::getPath).anyMatch(name::equals);
    }

    /** This URL with another id or slug of the record. */
    public String renamed(String formerName, String name) {
        String path = uri.getPathSegments().stream()
                .map(PathSegment::getPath)
                .map(segment -> segment.equals(formerName) ? name : segment)
                .collect(Collectors.joining("/"));
        return at(path);
    }

    public String base(String... path) {
        if (root == null) {
            root = uri.getBaseUri().toString().replaceFirst("/$", "");
        }
        StringBuilder address = new StringBuilder(root);
        for (String part : path) {
            for (String segment : part.split("/")) {
                address.append('/').append(encode(segment));
            }
        }
        return path.length == 0 ? root + "/" : address.toString();
    }

    private static String encode(String text) {
        return text.chars().allMatch(RequestUrl::isPlain)
                ? text
                : URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2C", ",");
    }

    private static boolean isPlain(int character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || ".-_,".indexOf(character) >= 0;
    }
}
