package org.interculturalcities.editing.term;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.Slug;
import org.interculturalcities.topic.Term;

/** Validates the form of a topic or collection and collects all errors with JSON pointers to their fields. */
public final class TermRules<T extends Term> {

    private static final int LONGEST_SLUG = 80;
    private static final int LAST_POSITION = 99_999;

    private final TermForm form;
    private final TermKind<T> kind;
    private final ReferenceData referenceData;
    private final IdRegistry ids;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);

    public TermRules(TermForm form, TermKind<T> kind, ReferenceData referenceData, IdRegistry ids) {
        this.form = form;
        this.kind = kind;
        this.referenceData = referenceData;
        this.ids = ids;
    }

    /** Returns the term of the form, new or changed; throws ProblemException with all errors. */
    public T apply(Optional<T> present) {
        Map<String, String> labels = fields.names("/labels", form.labels());
        if (!labels.containsKey("en")) {
            errors.add("/labels/en", "missing", "An English label is required", null);
        }
        String id = present.map(term -> fields.sameId(form.id(), term.id()))
                .orElseGet(() -> newId(labels.getOrDefault("en", "")));
        Integer position = fields.number("/position", form.position(), 1, LAST_POSITION);
        errors.finish();
        return kind.making().make(id, position == null ? position(present) : position, labels);
    }

    private String newId(String label) {
        String value = form.id() == null ? Slug.of(label, LONGEST_SLUG) : form.id();
        return fields.newId(value, id -> ids.has(kind.type(), id));
    }

    private int position(Optional<T> present) {
        int last = referenceData.all(kind.type()).stream()
                .mapToInt(Term::position)
                .max()
                .orElse(0);
        return present.map(Term::position).orElse(last + 1);
    }
}
