package org.interculturalcities.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.interculturalcities.editing.RecordEditor;
import org.interculturalcities.editing.WriteOptions;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.editing.practice.PracticeEditing;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Status;
import org.interculturalcities.practice.Text;
import org.interculturalcities.practice.Text.Translation;

/** Merges a duplicate practice into its successor. */
@ApplicationScoped
class PracticeMerger {

    private final RecordEditor editor;
    private final PracticeEditing practices;
    private final Successors successors;

    PracticeMerger(RecordEditor editor, PracticeEditing practices, Successors successors) {
        this.editor = editor;
        this.practices = practices;
        this.successors = successors;
    }

    /** Deletes a practice and moves its slugs and external ids to its successor. */
    WriteResult<Practice> merge(String id, PracticeSuccessorForm form, WriteOptions edit) {
        return editor.write(edit, transaction -> {
            Practice gone = editor.present(practices, id, edit);
            Practice successor = successors.of(gone, practices, form.id(), edit);
            checkVisible(gone, successor);
            // These slugs redirect to the successor, as its own former slugs do.
            successor.formerSlugs().addAll(gone.formerSlugs());
            successor.formerSlugs().add(gone.slug());
            Set<ExternalId> externalIds = new TreeSet<>(successor.externalIds());
            externalIds.addAll(gone.externalIds());
            successor.setExternalIds(externalIds);
            if (Boolean.TRUE.equals(form.withTexts())) {
                takeTexts(gone, successor, transaction.revision());
            }
            WriteResult<Practice> merged = editor.save(successor, transaction);
            transaction.merge(gone, successor.recordId());
            return merged;
        });
    }

    // Links to a published practice must keep working for the public.
    private static void checkVisible(Practice gone, Practice successor) {
        ValidationErrors errors = new ValidationErrors();
        if (gone.status() == Status.PUBLISHED && successor.status() != Status.PUBLISHED) {
            errors.add("/id", "not-published", "The successor must be published too", successor.recordId());
        }
        errors.finish();
    }

    // The original text of the merged practice counts as a translation here.
    private static void takeTexts(Practice gone, Practice successor, long revision) {
        gone.texts().forEach((language, text) -> {
            if (!successor.texts().containsKey(language)) {
                successor.setText(language, translated(text, revision));
            }
        });
    }

    private static Text translated(Text text, long revision) {
        boolean byMachine = text.translation().kind() == Translation.Kind.MACHINE;
        return text.with(new Translation(byMachine ? Translation.Kind.MACHINE : Translation.Kind.HUMAN, revision));
    }
}
