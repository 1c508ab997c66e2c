package org.interculturalcities.website;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interculturalcities.http.ByteResponse;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.picture.SharePictures;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.jboss.resteasy.reactive.RestResponse;

/** Serves the pictures that social networks show beside a link to a page. */
@Path("/share")
@Blocking
public class SharePictureResource {

    private final RequestContexts contexts;
    private final SharePictureContent content;
    private final SharePictures pictures;

    SharePictureResource(RequestContexts contexts, SharePictureContent content, SharePictures pictures) {
        this.contexts = contexts;
        this.content = content;
        this.pictures = pictures;
    }

    @GET
    @Path("{language}/{kind}/{id}.png")
    @Produces("image/png")
    @Operation(hidden = true)
    public RestResponse<?> get(
            @PathParam("language") String tag,
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @Context UriInfo uri) {
        SiteLanguage language = SiteLanguage.tagged(tag).orElseThrow(() -> ProblemException.unknown("language", tag));
        RequestUrl url = new RequestUrl(uri);
        try (RequestContext context = contexts.inLanguages(language.languages(), url)) {
            return pictures.png(content.of(kind, id, language, context))
                    .<RestResponse<?>>map(png -> RestResponse.ok(
                            new ByteResponse(png, context.snapshot().revision())))
                    .orElseGet(() -> RestResponse.temporaryRedirect(URI.create(url.base() + "icon-512.png")));
        }
    }
}
