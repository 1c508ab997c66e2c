package org.interculturalcities.importing;

import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.importing.store.ImportLinks;
import org.interculturalcities.importing.store.ImportState;
import org.jboss.resteasy.reactive.RestResponse;

/** An import with its links. */
@Schema(description = "An import with its links")
public record ImportResponse(
        @Schema(description = "The import") Import data,
        @Schema(description = "URLs of the import and its steps") ImportLinks links) {

    /** The response to a request that created an import, or a problem if the import has failed since. */
    static RestResponse<ImportResponse> created(Import task, RequestUrl url) {
        // A repeated request returns the existing import, even if it was not applied.
        if (task.state() == ImportState.FAILED) {
            refuseFailed(task);
        }
        ImportResponse response = of(task, url);
        return RestResponse.ResponseBuilder.<ImportResponse>create(task.state().isPending() ? 202 : 201)
                .header(HttpHeaders.LOCATION, response.links().self())
                .entity(response)
                .build();
    }

    /** The response to a request that started a step, or a problem if the step failed. */
    static RestResponse<ImportResponse> after(Import task, RequestUrl url) {
        refuseFailed(task);
        return RestResponse.ResponseBuilder.<ImportResponse>create(task.state().isPending() ? 202 : 200)
                .entity(of(task, url))
                .build();
    }

    // A failure during the wait becomes the response.
    private static void refuseFailed(Import task) {
        if (task.failure() != null) {
            throw new ProblemException(task.failure());
        }
    }

    static ImportResponse of(Import task, RequestUrl url) {
        String self = url.base("api/v1/imports", Long.toString(task.id()));
        ImportLinks links = ImportLinks.of(self);
        return new ImportResponse(task.linked(links), links);
    }
}
