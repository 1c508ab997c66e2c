package org.interculturalcities.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.Findings;
import org.interculturalcities.revision.GivenIds;
import org.interculturalcities.search.Directory;
import org.interculturalcities.topic.Term;
import org.interculturalcities.words.Slug;

/** What a topic or collection has to be like to be taken. Everything that is wrong is found, each with its place. */
public final class TermRules<T extends Term> {

    private static final int LONGEST_SLUG = 80;
    private static final int LAST_POSITION = 99_999;

    private final TermForm form;
    private final TermKind<T> kind;
    private final Directory directory;
    private final GivenIds ids;
    private final Findings findings = new Findings();
    private final FieldRules fields = new FieldRules(findings);

    public TermRules(TermForm form, TermKind<T> kind, Directory directory, GivenIds ids) {
        this.form = form;
        this.kind = kind;
        this.directory = directory;
        this.ids = ids;
    }

    /** The term that the form says, in place of the present one if there is one; or a refusal with all that is wrong. */
    public T settle(Optional<T> present) {
        Map<String, String> labels = fields.names("/labels", form.labels());
        if (!labels.containsKey("en")) {
            findings.add("/labels/en", "missing", "There is a label in English", null);
        }
        String id = present.map(term -> fields.sameId(form.id(), term.id()))
                .orElseGet(() -> newId(labels.getOrDefault("en", "")));
        Integer position = fields.number("/position", form.position(), 1, LAST_POSITION);
        findings.finish();
        return kind.making().make(id, position == null ? position(present) : position, labels);
    }

    private String newId(String label) {
        String given = form.id() == null ? Slug.of(label, LONGEST_SLUG) : form.id();
        return fields.newId(given, id -> ids.has(kind.type(), id));
    }

    private int position(Optional<T> present) {
        int last = directory.all(kind.type()).stream()
                .mapToInt(Term::position)
                .max()
                .orElse(0);
        return present.map(Term::position).orElse(last + 1);
    }
}
