package org.interculturalcities.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.PracticeEditor.Edited;
import org.interculturalcities.http.IdempotencyKey;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeDetail;
import org.interculturalcities.practice.PracticeView;
import org.interculturalcities.revision.Farewell;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Reading;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing practices one by one. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
// Before a body is read.
@Authenticated
@Tag(name = "Practices")
public class PracticeEditingResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Access access;
    private final PracticeEditor editor;
    private final ReadModel readModel;
    private final ObjectMapper json;

    PracticeEditingResource(Access access, PracticeEditor editor, ReadModel readModel, ObjectMapper json) {
        this.access = access;
        this.editor = editor;
        this.readModel = readModel;
        this.json = json;
    }

    @POST
    @Path("practices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createPractice", summary = "A new practice: a draft, unless its status says otherwise")
    public RestResponse<Single<PracticeDetail>> create(
            @Nullable PracticeForm body, @BeanParam WriteParameters parameters) {
        Edit edit = edit(parameters);
        PracticeForm form = Refusal.body(body);
        Single<PracticeDetail> made = show(editor.make(form, key(form, parameters), edit), parameters);
        return edit.isRehearsal()
                ? RestResponse.ok(made)
                : RestResponse.ResponseBuilder.<Single<PracticeDetail>>created(
                                URI.create(made.links().self()))
                        .entity(made)
                        .build();
    }

    @PUT
    @Path("practices/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replacePractice", summary = "All of a practice anew; what is left out is taken away")
    public Single<PracticeDetail> replace(
            @PathParam("id") String id, @Nullable PracticeForm body, @BeanParam WriteParameters parameters) {
        Edit edit = edit(parameters);
        PracticeForm form = Refusal.body(body);
        return show(editor.change(id(id), present -> form, edit), parameters);
    }

    @PATCH
    @Path("practices/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePractice",
            summary = "Parts of a practice (JSON Merge Patch): null takes away, what is left out stays")
    public Single<PracticeDetail> change(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = PracticeForm.class)))
                    @Nullable
                    JsonNode body,
            @BeanParam WriteParameters parameters) {
        Edit edit = edit(parameters);
        JsonNode patch = Refusal.body(body);
        return show(editor.change(id(id), patched(patch), edit), parameters);
    }

    private Function<Practice, PracticeForm> patched(JsonNode patch) {
        return present -> {
            try {
                JsonNode form = MergePatch.apply(json.valueToTree(PracticeForm.of(present)), patch);
                return Refusal.body(json.treeToValue(form, PracticeForm.class));
            } catch (JsonProcessingException e) {
                throw Refusal.body(e);
            }
        };
    }

    @DELETE
    @Path("practices/{id}")
    @ResponseStatus(204)
    @Operation(operationId = "deletePractice", summary = "Deletes a practice; its address answers 410 from then on")
    public void delete(@PathParam("id") String id, @BeanParam DeletionParameters parameters) {
        ParameterReader reader = new ParameterReader();
        String reason = reader.text("reason", parameters.reason, DeletionParameters.LONGEST_REASON);
        if (Prose.hasControls(reason)) {
            reader.refuse("reason", "control-characters", "There are control characters in it", null, List.of());
        }
        reader.finish();
        editor.delete(id(id), new Farewell(reason.isEmpty() ? null : reason, parameters.replacedBy), edit(parameters));
    }

    private Optional<IdempotencyKey> key(PracticeForm form, WriteParameters parameters) {
        try {
            ParameterReader reader = new ParameterReader();
            Optional<IdempotencyKey> key = parameters.key(json.writeValueAsBytes(form), reader);
            reader.finish();
            return key;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edit edit(WriteParameters parameters) {
        ParameterReader reader = new ParameterReader();
        boolean isRehearsal = parameters.isRehearsal(reader);
        reader.finish();
        return new Edit(access.atLeast(Role.CONTRIBUTOR), parameters.precondition(), isRehearsal);
    }

    private static long id(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.unknown("practice", id);
        }
        return Long.parseLong(id);
    }

    private Single<PracticeDetail> show(Edited edited, WriteParameters parameters) {
        try (Reading reading = readModel.one(parameters)) {
            PracticeDetail detail = new PracticeView(reading.snapshot(), reading.languages(), reading.address())
                    .detail(edited.practice(), edited.version(), parameters.isInOneLanguage());
            return reading.answer(detail, detail.links());
        }
    }
}
