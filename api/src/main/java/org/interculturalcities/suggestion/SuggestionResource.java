package org.interculturalcities.suggestion;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.revision.EntitySerializer;

/** Returns suggestions for typed text. */
@Path("/api/v1/suggestions")
@Tag(name = "Practices", description = "Search, read, edit, compare and cite the good practices of cities")
public class SuggestionResource {

    private final RequestContexts contexts;
    private final EntitySerializer records;
    private final DirectoryNames names = new DirectoryNames();

    SuggestionResource(RequestContexts contexts, EntitySerializer records) {
        this.contexts = contexts;
        this.records = records;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "suggest",
            summary = "Suggest records while typing",
            description = "Returns topics, cities, networks and published practices whose names or titles match the"
                    + " typed text. They are grouped in this order, the best match of each group first. meta.total"
                    + " is the number of suggestions returned.")
    @NonBlocking
    public Listing<Suggestion> suggest(@BeanParam SuggestionParameters parameters) {
        ParameterValidator validator = new ParameterValidator();
        String typed = parameters.typed(validator);
        int limit = parameters.limit(validator);
        try (RequestContext context = contexts.one(parameters)) {
            validator.finish();
            List<Suggestion> found =
                    typed.isEmpty() ? List.of() : new Suggestions(context, names, records).of(typed, limit);
            return Listing.unpaged(found, context.snapshot().revision(), context.url());
        }
    }
}
