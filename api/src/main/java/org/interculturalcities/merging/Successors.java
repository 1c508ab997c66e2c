package org.interculturalcities.merging;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.RecordEditor;
import org.interculturalcities.editing.WriteOptions;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.revision.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** Finds the records that others are merged into. */
@ApplicationScoped
class Successors {

    private final RecordEditor editor;
    private final EntitySerializer records;

    Successors(RecordEditor editor, EntitySerializer records) {
        this.editor = editor;
        this.records = records;
    }

    /** A copy of the record of this id; the form is refused if that is none, or the same that is to go. */
    <R extends VersionedEntity> R of(R gone, EditableType<R, ?, ?> kind, @Nullable String id, WriteOptions edit) {
        ValidationErrors errors = new ValidationErrors();
        if (id == null) {
            errors.add("/id", "missing", "This has to be there", null);
        } else if (id.equals(gone.recordId())) {
            errors.add("/id", "the-same", "A record cannot be merged into itself", id);
        } else if (editor.find(kind, id).isEmpty()) {
            errors.add("/id", "unknown-value", "There is no such id", id);
        }
        errors.finish();
        R successor = editor.find(kind, id == null ? "" : id).orElseThrow();
        kind.checkRights(edit.caller(), successor);
        return records.copy(successor);
    }
}
