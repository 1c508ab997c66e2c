package org.interculturalcities.importing.kind;

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
import org.interculturalcities.columns.ReadRow;
import org.interculturalcities.editing.Editable;
import org.interculturalcities.editing.MergePatch;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Records that stand in one row each, and are written as they are one by one.
 *
 * @param <R> the record
 * @param <F> its form
 */
abstract class FormKind<R extends Recorded, F> implements Kind {

    private final Editable<R, F, ?> editing;
    private final Class<F> forms;
    private final EntityManager entities;
    private final ObjectMapper json;

    FormKind(Editable<R, F, ?> editing, Class<F> forms, EntityManager entities, ObjectMapper json) {
        this.editing = editing;
        this.forms = forms;
        this.entities = entities;
        this.json = json;
    }

    /** The record that a row is about, if it is there already. */
    abstract Optional<R> find(ReadRow row, Session session);

    /** The record that a form makes, by the rules of its kind. */
    abstract R settle(F form, Optional<R> present, Session session);

    @Override
    public String entity() {
        return Records.name(editing.type());
    }

    @Override
    public int recordsAtOnce() {
        return 1;
    }

    @Override
    public void begin(long after, Session session) {}

    @Override
    public void understand(List<Subject> subjects, Session session) {
        subjects.forEach(subject -> understand(subject, session));
    }

    private void understand(Subject subject, Session session) {
        ReadRow leader = subject.leader();
        subject.rows().stream().skip(1).forEach(row -> row.check()
                .error("", null, "given-twice", "Line %d is about the same".formatted(leader.line()), List.of()));
        leader.text(DirectoryColumns.ID)
                .ifPresentOrElse(
                        id -> session.directory()
                                .find(editing.type(), id)
                                .ifPresentOrElse(present -> meet(subject, present, session), () -> subject.check()
                                        .error("id", id, "unknown-id", "Leave it empty for what is new", List.of())),
                        () -> find(leader, session).ifPresent(present -> meet(subject, present, session)));
        for (Column column : leader.values().keySet()) {
            if (column != DirectoryColumns.ID) {
                leader.value(column).ifPresent(value -> subject.say(leader, column.name(), value));
            }
        }
    }

    private static void meet(Subject subject, Recorded present, Session session) {
        if (session.targets().add(present.recordId())) {
            subject.is(present);
        } else {
            subject.check()
                    .error("", present.recordId(), "given-twice", "Another row is about the same record", List.of());
        }
    }

    @Override
    public void lookUp(List<ObjectNode> patches, Session session) {}

    @Override
    public Optional<String> probablySame(Recorded desired, int line, Session session) {
        return Optional.empty();
    }

    @Override
    public Map<String, Recorded> present(Collection<String> ids) {
        Map<String, Recorded> present = new HashMap<>();
        ids.forEach(id ->
                Optional.ofNullable(entities.find(editing.type(), id)).ifPresent(record -> present.put(id, record)));
        return present;
    }

    @Override
    public JsonNode form(Recorded record) {
        return json.valueToTree(editing.form(editing.type().cast(record)));
    }

    @Override
    public Recorded settle(@Nullable Recorded present, ObjectNode patch, Session session) {
        Optional<R> there = Optional.ofNullable(present).map(editing.type()::cast);
        there.ifPresent(record -> checkRights(record, session));
        JsonNode before = present == null ? json.createObjectNode() : form(present);
        R desired = settle(form(before, patch), there, session);
        checkRights(desired, session);
        // What follows in the file must go with it.
        session.directory().put(desired);
        return desired;
    }

    @Override
    public void checkRights(Recorded record, Session session) {
        editing.checkRights(session.task().caller(), editing.type().cast(record));
    }

    private F form(JsonNode before, ObjectNode patch) {
        try {
            return json.treeToValue(MergePatch.apply(before, patch), forms);
        } catch (JsonProcessingException e) {
            throw Refusal.body(e);
        }
    }

    @Override
    public List<String> write(List<Settled> settled, Session session, Writing writing) {
        settled.forEach(each -> writing.save(each.desired()));
        return settled.stream().map(each -> each.desired().recordId()).toList();
    }

    @Override
    public List<String> inUse(Collection<String> ids) {
        return present(ids).values().stream()
                .map(editing.type()::cast)
                .filter(record -> editing.dependants(record).values().stream().anyMatch(count -> count > 0))
                .map(Recorded::recordId)
                .toList();
    }
}
