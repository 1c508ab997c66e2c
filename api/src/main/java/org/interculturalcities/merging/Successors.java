package org.interculturalcities.merging;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.editing.Edit;
import org.interculturalcities.editing.Editable;
import org.interculturalcities.editing.Editor;
import org.interculturalcities.http.problem.Findings;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Records;
import org.jspecify.annotations.Nullable;

/** Finds the records that others are merged into. */
@ApplicationScoped
class Successors {

    private final Editor editor;
    private final Records records;

    Successors(Editor editor, Records records) {
        this.editor = editor;
        this.records = records;
    }

    /** A copy of the record of this id; the form is refused if that is none, or the same that is to go. */
    <R extends Recorded> R of(R gone, Editable<R, ?, ?> kind, @Nullable String id, Edit edit) {
        Findings findings = new Findings();
        if (id == null) {
            findings.add("/id", "missing", "This has to be there", null);
        } else if (id.equals(gone.recordId())) {
            findings.add("/id", "the-same", "A record cannot be merged into itself", id);
        } else if (editor.find(kind, id).isEmpty()) {
            findings.add("/id", "unknown-value", "There is no such id", id);
        }
        findings.finish();
        R successor = editor.find(kind, id == null ? "" : id).orElseThrow();
        kind.checkRights(edit.caller(), successor);
        return records.copy(successor);
    }
}
