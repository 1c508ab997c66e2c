package org.interculturalcities.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.interculturalcities.access.Access;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.revision.DeletionInfo;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.IdempotencyKey;
import org.interculturalcities.revision.VersionedEntity;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Handles write requests: parses parameters, runs the edit and builds the response. */
@ApplicationScoped
public class WriteService {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final Access access;
    private final RecordEditor editor;
    private final RequestContexts contexts;
    private final ObjectMapper json;

    WriteService(Access access, RecordEditor editor, RequestContexts contexts, ObjectMapper json) {
        this.access = access;
        this.editor = editor;
        this.contexts = contexts;
        this.json = json;
    }

    /** Creates a record: 201 with its URL, or 200 for a dry run. */
    public <R extends VersionedEntity, F, E> RestResponse<Single<E>> create(
            EditableType<R, F, E> kind, @Nullable F body, WriteParameters parameters) {
        WriteOptions edit = edit(kind.least(), parameters);
        F form = ProblemException.body(body);
        Single<E> response = show(kind, editor.make(kind, form, key(kind, form, parameters), edit), parameters);
        return edit.isDryRun()
                ? RestResponse.ok(response)
                : RestResponse.ResponseBuilder.<Single<E>>created(
                                URI.create(response.links().self()))
                        .entity(response)
                        .build();
    }

    /** Replaces a record; fields missing in the form are removed. */
    public <R extends VersionedEntity, F, E> Single<E> replace(
            EditableType<R, F, E> kind, String id, @Nullable F body, WriteParameters parameters) {
        WriteOptions edit = edit(kind.least(), parameters);
        F form = ProblemException.body(body);
        return show(kind, editor.change(kind, id, present -> form, edit), parameters);
    }

    /** Changes a record by a merge patch (RFC 7396) of its form. */
    public <R extends VersionedEntity, F, E> Single<E> change(
            EditableType<R, F, E> kind, String id, @Nullable JsonNode body, WriteParameters parameters) {
        WriteOptions edit = edit(kind.least(), parameters);
        JsonNode patch = ProblemException.body(body);
        return show(kind, editor.change(kind, id, patched(kind, patch), edit), parameters);
    }

    @SuppressWarnings("unchecked") // form.getClass() is Class<F>
    private <R extends VersionedEntity, F> Function<R, F> patched(EditableType<R, F, ?> kind, JsonNode patch) {
        return present -> {
            try {
                F form = kind.form(present);
                JsonNode patched = MergePatch.apply(json.valueToTree(form), patch);
                return ProblemException.body((F) json.treeToValue(patched, form.getClass()));
            } catch (JsonProcessingException e) {
                throw ProblemException.body(e);
            }
        };
    }

    public void delete(EditableType<?, ?, ?> kind, String id, DeletionParameters parameters) {
        ParameterValidator validator = new ParameterValidator();
        String reason = validator.text("reason", parameters.reason, DeletionParameters.MAX_REASON_LENGTH);
        if (TextSanitizer.hasControls(reason)) {
            validator.refuse("reason", "control-characters", "The reason contains control characters", null, List.of());
        }
        validator.finish();
        DeletionInfo deletion = new DeletionInfo(reason.isEmpty() ? null : reason, parameters.replacedBy);
        editor.delete(kind, id, deletion, edit(kind.least(), parameters));
    }

    private Optional<IdempotencyKey> key(EditableType<?, ?, ?> kind, Object form, WriteParameters parameters) {
        ParameterValidator validator = new ParameterValidator();
        String request = EntitySerializer.name(kind.type()) + " " + json.valueToTree(form);
        Optional<IdempotencyKey> key = parameters.key(request.getBytes(StandardCharsets.UTF_8), validator);
        validator.finish();
        return key;
    }

    /** Parses the write options and checks the caller's role. */
    public WriteOptions edit(Role least, WriteParameters parameters) {
        ParameterValidator validator = new ParameterValidator();
        boolean isDryRun = parameters.isDryRun(validator);
        validator.finish();
        return new WriteOptions(access.requireRole(least), parameters.precondition(), isDryRun);
    }

    /** Builds the response for a written record. */
    public <R extends VersionedEntity, E> Single<E> show(
            EditableType<R, ?, E> kind, WriteResult<R> edited, WriteParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            return kind.answer(edited, context, parameters);
        }
    }
}
