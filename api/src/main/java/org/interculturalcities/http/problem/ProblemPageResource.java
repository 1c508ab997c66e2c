package org.interculturalcities.http.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the pages to which the {@code type} of a problem links. */
@Path("/problems/{code}")
public class ProblemPageResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(hidden = true)
    public String explain(@PathParam("code") String code) {
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.unknown("problem", code));
        return "%s (%d %s)%n%n%s%n".formatted(type.title(), type.status(), type.code(), type.explanation());
    }
}
