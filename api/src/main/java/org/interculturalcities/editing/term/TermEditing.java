package org.interculturalcities.editing.term;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.EditableType;
import org.interculturalcities.editing.WriteResult;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.term.TermEntry;
import org.interculturalcities.topic.Term;

/** Defines the editing of topics and collections, which only admins may do. */
record TermEditing<T extends Term>(TermKind<T> kind, IdRegistry ids, Practices practices)
        implements EditableType<T, TermForm, TermEntry> {

    @Override
    public Class<T> type() {
        return kind.type();
    }

    @Override
    public Role least() {
        return Role.ADMIN;
    }

    @Override
    public TermForm form(T term) {
        return TermForm.of(term);
    }

    @Override
    public T apply(
            TermForm form,
            Optional<T> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        return new TermRules<>(form, kind, referenceData, ids).apply(present);
    }

    @Override
    public Map<String, Long> dependants(T term) {
        return Map.of("practices", practices.countWith(term));
    }

    @Override
    public Single<TermEntry> answer(WriteResult<T> edited, RequestContext context, SingleParameters parameters) {
        TermEntry entry = TermEntry.of(edited.record(), context);
        return context.answer(entry, entry.links());
    }
}
