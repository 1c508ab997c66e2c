package org.interculturalcities.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.ClientAddress;
import org.interculturalcities.http.list.PageParameters;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RecordPage;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Issues, lists and revokes tokens for admins. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
// Checks the role before the body is read.
@Authenticated
@Tag(
        name = "Access",
        description = "Issue, list and revoke tokens. Reading needs none; writing, and reading drafts, needs one in the"
                + " header Authorization: Bearer. Admins issue tokens.")
public class TokenResource {

    private final Access access;
    private final Tokens tokens;
    private final ClientAddress addresses;
    private final Principals principals;
    private final AuditLog audit;
    private final ReadModel readModel;
    private final ObjectMapper json;
    private final TokenSettings settings;

    TokenResource(
            Access access,
            Tokens tokens,
            ClientAddress addresses,
            Principals principals,
            AuditLog audit,
            ReadModel readModel,
            ObjectMapper json,
            TokenSettings settings) {
        this.access = access;
        this.tokens = tokens;
        this.addresses = addresses;
        this.principals = principals;
        this.audit = audit;
        this.readModel = readModel;
        this.json = json;
        this.settings = settings;
    }

    /** A response about one token. */
    public record TokenResponse<T>(@Schema(description = "The content of the response") T data) {}

    @GET
    @Operation(
            operationId = "listTokens",
            summary = "List tokens",
            description =
                    "Returns all tokens ever issued, the latest first, including expired and revoked ones. Secrets"
                            + " are not stored, so they are not included. Only admins may call this. For the next page,"
                            + " follow links.next until it is null.")
    public RecordPage<TokenEntry> list(@BeanParam PageParameters parameters) {
        access.requireRole(Role.ADMIN);
        ParameterValidator validator = new ParameterValidator();
        int limit = parameters.limit(validator);
        int before = parameters.cursor(validator, Integer.MAX_VALUE);
        validator.finish();
        List<TokenEntry> entries = tokens.entries(before, limit).stream()
                .map(token -> token.at(parameters.url()))
                .toList();
        return RecordPage.of(entries, limit, tokens.count(), TokenEntry::id, parameters.url());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "issueToken",
            summary = "Issue a token",
            description = "Issues a token for a new principal, or a further token for an existing one, and returns its"
                    + " secret this one time. Only admins may call this. To replace a token, issue another"
                    + " for its principal, switch to it, then revoke the first. A repeated Idempotency-Key"
                    + " returns 409 with the id of the token: if you lost its secret, revoke it and issue"
                    + " another.")
    public TokenResponse<IssuedToken> issue(
            @Nullable TokenForm form,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "A key of 1 to 255 characters that you choose for this request, such as a UUID."
                                            + " If the same request is sent again with it, no second token is"
                                            + " issued. Keys expire after a day by default.",
                            example = "3f0c8a52-6d1e-4b7a-9c55-2e8f1d07b6a4")
                    @Nullable
                    String idempotencyKey,
            @Context HttpServerRequest request,
            @Context UriInfo uri) {
        Caller admin = access.requireRole(Role.ADMIN);
        TokenForm given = ProblemException.body(form);
        Optional<IdempotencyKey> key = key(idempotencyKey, given);
        try (Snapshot snapshot = readModel.now()) {
            Token.Grant grant = given.grant(snapshot.referenceData(), principals, admin.name(), settings.lifetime());
            IssuedToken issued = key.map(known -> tokens.issueOnce(grant, admin, known))
                    .orElseGet(() -> tokens.issue(grant, admin.name()));
            audit.issued(issued.token(), admin, address(request));
            return new TokenResponse<>(new IssuedToken(issued.token().at(new RequestUrl(uri)), issued.secret()));
        }
    }

    private Optional<IdempotencyKey> key(@Nullable String headerValue, TokenForm form) {
        ParameterValidator validator = new ParameterValidator();
        byte[] request = ("token " + json.valueToTree(form)).getBytes(StandardCharsets.UTF_8);
        Optional<IdempotencyKey> key = WriteParameters.key(headerValue, request, validator);
        validator.finish();
        return key;
    }

    @GET
    @Path("current")
    @Operation(
            operationId = "getCaller",
            summary = "Get the holder of this token",
            description =
                    "Returns the principal of the token in the request, with its role and networks. Any valid token"
                            + " may call this. Without a valid token, the answer is 401.")
    public TokenResponse<Caller> current() {
        return new TokenResponse<>(access.requireRole(Role.READER));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "Revokes a token with immediate effect. Only admins may call this. The last valid admin token"
                    + " without an expiry cannot be revoked (409): issue another first.")
    public void revoke(@PathParam("id") String id, @Context HttpServerRequest request) {
        Caller admin = access.requireRole(Role.ADMIN);
        TokenEntry revoked = (id.matches("\\d{1,18}")
                        ? tokens.revoke(Long.parseLong(id))
                        : Optional.<TokenEntry>empty())
                .orElseThrow(() -> ProblemException.unknown("token", id));
        audit.revoked(revoked, admin, address(request));
    }

    private String address(HttpServerRequest request) {
        return addresses.of(request).getHostAddress();
    }
}
