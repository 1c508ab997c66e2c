package org.interculturalcities.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.list.QueryParameters;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Issues, lists and revokes tokens for admins. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
// Checks the role before the body is read.
@Authenticated
@Tag(name = "Access", description = "Tokens for those who write: only their hashes are kept")
public class TokenResource {

    private final Access access;
    private final Tokens tokens;
    private final Principals principals;
    private final AuditLog audit;
    private final ReadModel readModel;
    private final ObjectMapper json;

    TokenResource(
            Access access,
            Tokens tokens,
            Principals principals,
            AuditLog audit,
            ReadModel readModel,
            ObjectMapper json) {
        this.access = access;
        this.tokens = tokens;
        this.principals = principals;
        this.audit = audit;
        this.readModel = readModel;
        this.json = json;
    }

    /** A response about tokens. */
    public record Told<T>(T data) {}

    @GET
    @Operation(operationId = "getTokens", summary = "All tokens that were ever made out; for admins")
    public Told<List<TokenEntry>> list() {
        access.atLeast(Role.ADMIN);
        return new Told<>(tokens.entries());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "issueToken",
            summary = "A new token, whose secret is told once; for admins",
            description =
                    "It is that of a new principal, or with principal another of one that there is: to change a token for"
                            + " another, issue the other, use it, then revoke the first. A repetition with the same"
                            + " Idempotency-Key makes no other, and since the secret is not kept, it answers 409 with the id of the token: if the first answer was lost, revoke that and make another.")
    public Told<IssuedToken> issue(
            @Nullable TokenForm form,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Of 1 to 255 characters; the same key once more makes nothing more")
                    @Nullable
                    String idempotencyKey,
            @Context HttpServerRequest request) {
        Caller admin = access.atLeast(Role.ADMIN);
        TokenForm given = ProblemException.body(form);
        Optional<IdempotencyKey> key = key(idempotencyKey, given);
        try (Snapshot snapshot = readModel.now()) {
            Token.Grant grant = given.grant(snapshot.referenceData(), principals, admin.name());
            IssuedToken issued = key.map(known -> tokens.issueOnce(grant, admin, known))
                    .orElseGet(() -> tokens.issue(grant, admin.name()));
            audit.issued(issued.token(), admin, address(request));
            return new Told<>(issued);
        }
    }

    private Optional<IdempotencyKey> key(@Nullable String headerValue, TokenForm form) {
        QueryParameters reader = new QueryParameters();
        byte[] request = ("token " + json.valueToTree(form)).getBytes(StandardCharsets.UTF_8);
        Optional<IdempotencyKey> key = WriteParameters.key(headerValue, request, reader);
        reader.finish();
        return key;
    }

    @GET
    @Path("current")
    @Operation(
            operationId = "getCaller",
            summary = "Whom the token of this request was made out to, and what it allows")
    public Told<Caller> current() {
        return new Told<>(access.atLeast(Role.READER));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeToken",
            summary = "Takes a token back at once; for admins",
            description = "The last token of an admin that is valid without an end stays (409): issue another first")
    public void revoke(@PathParam("id") String id, @Context HttpServerRequest request) {
        Caller admin = access.atLeast(Role.ADMIN);
        TokenEntry revoked = (id.matches("\\d{1,18}")
                        ? tokens.revoke(Long.parseLong(id))
                        : Optional.<TokenEntry>empty())
                .orElseThrow(() -> ProblemException.unknown("token", id));
        audit.revoked(revoked, admin, address(request));
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
