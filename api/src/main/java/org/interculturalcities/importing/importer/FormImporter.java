package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.columns.Column;
import org.interculturalcities.columns.DirectoryColumns;
import org.interculturalcities.columns.ParsedRow;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.MergePatch;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Imports records that have one row each, by the rules of the editing API.
 *
 * @param <R> the record type
 * @param <F> the form type
 */
abstract class FormImporter<R extends VersionedEntity, F> implements RecordImporter {

    private final EditableType<R, F, ?> editing;
    private final Class<F> forms;
    private final EntityManager entities;
    private final ObjectMapper json;

    FormImporter(EditableType<R, F, ?> editing, Class<F> forms, EntityManager entities, ObjectMapper json) {
        this.editing = editing;
        this.forms = forms;
        this.entities = entities;
        this.json = json;
    }

    /** Finds the existing record that a row describes. */
    abstract Optional<R> find(ParsedRow row, ImportSession session);

    /** Applies a form to the existing record or to a new one, by the rules of the record type. */
    abstract R apply(F form, Optional<R> present, ImportSession session);

    @Override
    public String entity() {
        return EntitySerializer.name(editing.type());
    }

    @Override
    public int recordsAtOnce() {
        return 1;
    }

    @Override
    public void begin(long after, ImportSession session) {}

    @Override
    public void understand(List<RowGroup> groups, ImportSession session) {
        groups.forEach(group -> understand(group, session));
    }

    private void understand(RowGroup group, ImportSession session) {
        ParsedRow leader = group.leader();
        String message = "Line %d describes the same record".formatted(leader.line());
        group.rows().stream().skip(1).forEach(row -> row.check().error("", null, "given-twice", message, List.of()));
        leader.text(DirectoryColumns.ID)
                .ifPresentOrElse(
                        id -> session.referenceData()
                                .find(editing.type(), id)
                                .ifPresentOrElse(present -> match(group, present, session), () -> group.check()
                                        .error("id", id, "unknown-id", "Leave it empty for new records", List.of())),
                        () -> find(leader, session).ifPresent(present -> match(group, present, session)));
        for (Column column : leader.values().keySet()) {
            if (column != DirectoryColumns.ID) {
                leader.value(column).ifPresent(value -> group.set(leader, column.name(), value));
            }
        }
    }

    private static void match(RowGroup group, VersionedEntity present, ImportSession session) {
        if (session.targets().add(present.recordId())) {
            group.setPresent(present);
        } else {
            group.check()
                    .error("", present.recordId(), "given-twice", "Another row describes the same record", List.of());
        }
    }

    @Override
    public void lookUp(List<ObjectNode> patches, ImportSession session) {}

    @Override
    public Optional<String> probablySame(VersionedEntity desired, int line, ImportSession session) {
        return Optional.empty();
    }

    @Override
    public Map<String, VersionedEntity> present(Collection<String> ids) {
        Map<String, VersionedEntity> present = new HashMap<>();
        ids.forEach(id ->
                Optional.ofNullable(entities.find(editing.type(), id)).ifPresent(record -> present.put(id, record)));
        return present;
    }

    @Override
    public JsonNode form(VersionedEntity record) {
        return json.valueToTree(editing.form(editing.type().cast(record)));
    }

    @Override
    public VersionedEntity apply(@Nullable VersionedEntity present, ObjectNode patch, ImportSession session) {
        Optional<R> there = Optional.ofNullable(present).map(editing.type()::cast);
        there.ifPresent(record -> checkRights(record, session));
        JsonNode before = present == null ? json.createObjectNode() : form(present);
        R desired = apply(form(before, patch), there, session);
        checkRights(desired, session);
        // Later rows are checked against this record too.
        session.referenceData().put(desired);
        return desired;
    }

    @Override
    public void checkRights(VersionedEntity record, ImportSession session) {
        editing.checkRights(session.task().caller(), editing.type().cast(record));
    }

    private F form(JsonNode before, ObjectNode patch) {
        try {
            return json.treeToValue(MergePatch.apply(before, patch), forms);
        } catch (JsonProcessingException e) {
            throw ProblemException.body(e);
        }
    }

    @Override
    public List<String> write(List<Settled> settled, ImportSession session, WriteTransaction transaction) {
        settled.forEach(each -> transaction.save(each.desired()));
        return settled.stream().map(each -> each.desired().recordId()).toList();
    }

    @Override
    public List<String> inUse(Collection<String> ids) {
        return present(ids).values().stream()
                .map(editing.type()::cast)
                .filter(record -> editing.dependants(record).values().stream().anyMatch(count -> count > 0))
                .map(VersionedEntity::recordId)
                .toList();
    }
}
