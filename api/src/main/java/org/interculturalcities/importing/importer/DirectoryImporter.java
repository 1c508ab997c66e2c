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
 * Imports records of the directory, one row each, by the rules of the editing API.
 *
 * @param <R> the record type
 * @param <F> the form type
 */
abstract class DirectoryImporter<R extends VersionedEntity, F> implements RecordImporter {

    private final EditableType<R, F, ?> editing;
    private final Class<F> forms;
    private final EntityManager entities;
    private final ObjectMapper json;

    DirectoryImporter(EditableType<R, F, ?> editing, Class<F> forms, EntityManager entities, ObjectMapper json) {
        this.editing = editing;
        this.forms = forms;
        this.entities = entities;
        this.json = json;
    }

    /** Finds the existing record that a row without an id describes. */
    abstract Optional<R> find(ParsedRow row, ImportRun run);

    /** Applies a form to the existing record or to a new one, by the rules of the record type. */
    abstract R apply(F form, Optional<R> present, ImportRun run);

    @Override
    public String entity() {
        return EntitySerializer.name(editing.type());
    }

    @Override
    public void resolve(List<RowGroup> groups, ImportRun run) {
        groups.forEach(group -> resolve(group, run));
    }

    private void resolve(RowGroup group, ImportRun run) {
        ParsedRow leader = group.leader();
        String message = "Line %d describes the same record".formatted(leader.line());
        group.rows().stream().skip(1).forEach(row -> row.check().error("", null, "given-twice", message));
        leader.text(DirectoryColumns.ID)
                .ifPresentOrElse(
                        id -> run.referenceData()
                                .find(editing.type(), id)
                                .ifPresentOrElse(present -> match(group, present, run), () -> group.check()
                                        .error("id", id, "unknown-id", "Leave it empty for new records")),
                        () -> find(leader, run).ifPresent(present -> match(group, present, run)));
        for (Column column : leader.values().keySet()) {
            if (column != DirectoryColumns.ID) {
                leader.value(column).ifPresent(value -> group.set(leader, column.name(), value));
            }
        }
    }

    private static void match(RowGroup group, VersionedEntity present, ImportRun run) {
        if (run.targets().add(present.recordId())) {
            group.setPresent(present);
        } else {
            group.check().error("", present.recordId(), "given-twice", "Another row describes the same record");
        }
    }

    @Override
    public Map<String, VersionedEntity> findAll(Collection<String> ids) {
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
    public VersionedEntity desired(@Nullable VersionedEntity present, ObjectNode patch, ImportRun run) {
        Optional<R> current = Optional.ofNullable(present).map(editing.type()::cast);
        current.ifPresent(record -> checkRights(record, run));
        JsonNode before = present == null ? json.createObjectNode() : form(present);
        R desired = apply(form(before, patch), current, run);
        checkRights(desired, run);
        // Later rows are checked against this record too.
        run.referenceData().put(desired);
        return desired;
    }

    @Override
    public void checkRights(VersionedEntity record, ImportRun run) {
        editing.checkRights(run.task().caller(), editing.type().cast(record));
    }

    private F form(JsonNode before, ObjectNode patch) {
        try {
            return json.treeToValue(MergePatch.apply(before, patch), forms);
        } catch (JsonProcessingException e) {
            throw ProblemException.body(e);
        }
    }

    @Override
    public List<String> write(List<RecordWrite> writes, ImportRun run, WriteTransaction transaction) {
        writes.forEach(write -> transaction.save(write.desired()));
        return writes.stream().map(write -> write.desired().recordId()).toList();
    }

    @Override
    public void restore(VersionedEntity before, VersionedEntity imported, ImportRun run, WriteTransaction transaction) {
        transaction.save(before);
    }

    @Override
    public List<String> inUse(Collection<String> ids) {
        return findAll(ids).values().stream()
                .map(editing.type()::cast)
                .filter(record -> editing.dependants(record).values().stream().anyMatch(count -> count > 0))
                .map(VersionedEntity::recordId)
                .toList();
    }
}
