package org.interculturalcities.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interculturalcities.revision.CatalogueRevision;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Computes entity tags (RFC 9110) from the catalogue revision and the request, and answers 304 before any lookup. Tags
 * are strong, except those of workbooks: a workbook contains its creation time.
 */
public class ConditionalRequests {

    private final CatalogueRevision revision;
    private final ResponseCache recent;
    private final CacheScope cacheScope;
    private final String build;

    // Different builds may serialize the same records differently.
    ConditionalRequests(
            CatalogueRevision revision,
            ResponseCache recent,
            CacheScope cacheScope,
            @ConfigProperty(name = "build.time") String build) {
        this.revision = revision;
        this.recent = recent;
        this.cacheScope = cacheScope;
        this.build = build;
    }

    // Runs before parameters are parsed: a matching entity tag proves that the same request was valid before.
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Optional<Response> known(ContainerRequestContext request) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        // A token must be validated first, and "*" matches any existing record, which only a lookup can tell.
        boolean isToBeAnswered = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null || "*".equals(known);
        if (!isRead(request) || isToBeAnswered) {
            return Optional.empty();
        }
        String tag = tag(request, revision.number(), false);
        return isKnown(tag, known)
                ? Optional.of(
                        Response.notModified().header(HttpHeaders.ETAG, tag).build())
                : recent.find(tag).map(answer -> cached(tag, answer));
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(candidate -> strong(candidate.strip()))
                        .anyMatch(strong(tag)::equals);
    }

    private static String strong(String tag) {
        return tag.replaceFirst("^W/", "");
    }

    private static Response cached(String tag, ResponseCache.CachedResponse answer) {
        return Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LINK, answer.link())
                .build();
    }

    @ServerResponseFilter
    void addCacheHeaders(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isPersonal = cacheScope.isPrivate();
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, isPersonal ? "no-store" : "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding");
        if (isRead(request) && response.getEntity() instanceof VersionedResponse answer) {
            String tag = tag(request, answer.catalogueRevision(), isPersonal);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            String links = answer.relations().entrySet().stream()
                    .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                    .collect(Collectors.joining(", "));
            if (!links.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.LINK, links);
            }
            String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if ("*".equals(known) || isKnown(tag, known)) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
            }
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private String tag(ContainerRequestContext request, long number, boolean isPersonal) {
        String variant = String.join(
                "\n",
                request.getUriInfo().getRequestUri().toString(),
                text(request.getHeaderString(HttpHeaders.ACCEPT)),
                text(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                text(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)),
                revision.day().toString(),
                // An entity tag of a private response is unique to the caller, even at the same URL.
                isPersonal ? "personal" : "",
                build);
        boolean isStamped = Format.Type.XLSX.equals(request.getHeaderString(HttpHeaders.ACCEPT));
        return (isStamped ? "W/" : "") + "\"" + number + "-" + digest(variant) + "\"";
    }

    private static String text(@Nullable String header) {
        return header == null ? "" : header;
    }

    private static String digest(String variant) {
        byte[] hash = Sha256.of(variant.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 12));
    }
}
