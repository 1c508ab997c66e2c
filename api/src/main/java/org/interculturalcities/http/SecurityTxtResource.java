package org.interculturalcities.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.interculturalcities.http.problem.ProblemException;

/** Says where weaknesses are reported (RFC 9116). */
@Path("/.well-known/security.txt")
public class SecurityTxtResource {

    private final SecurityTxtSettings settings;

    SecurityTxtResource(SecurityTxtSettings settings) {
        this.settings = settings;
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    @Operation(hidden = true)
    public String get(@Context UriInfo uri) {
        URI contact = settings.contact().orElseThrow(() -> ProblemException.unknown("page", uri.getPath()));
        // The operator keeps the setting true, so the file holds for the longest time that the RFC recommends.
        LocalDate end = LocalDate.now(ZoneOffset.UTC).plusYears(1).minusDays(1);
        return """
                Contact: %s
                Expires: %sT00:00:00Z
                Canonical: %s
                """
                .formatted(contact, end, uri.getRequestUri());
    }
}
