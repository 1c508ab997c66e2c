package org.interculturalcities.merging;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.RecordEditor;
import org.interculturalcities.editing.WriteOptions;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** Finds and validates the successor of a merged record. */
@ApplicationScoped
class Successors {

    private final RecordEditor editor;
    private final EntitySerializer records;

    Successors(RecordEditor editor, EntitySerializer records) {
        this.editor = editor;
        this.records = records;
    }

    /** Returns a copy of the successor; throws ProblemException if it is missing or is the merged record itself. */
    <R extends VersionedEntity> R of(R gone, EditableType<R, ?, ?> kind, @Nullable String id, WriteOptions edit) {
        ValidationErrors errors = new ValidationErrors();
        if (id == null) {
            errors.add("/id", "missing", "This field is required", null);
        } else if (id.equals(gone.recordId())) {
            errors.add("/id", "the-same", "A record cannot be merged into itself", id);
        } else if (editor.find(kind, id).isEmpty()) {
            errors.add("/id", "unknown-value", "Unknown id", id);
        }
        errors.finish();
        R successor = editor.find(kind, id == null ? "" : id).orElseThrow();
        kind.checkRights(edit.caller(), successor);
        return records.copy(successor);
    }
}
