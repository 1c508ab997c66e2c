package org.interculturalcities.vocabulary;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.editing.Editable;
import org.interculturalcities.editing.Edited;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.revision.GivenIds;
import org.interculturalcities.revision.Writing;
import org.interculturalcities.search.Directory;
import org.interculturalcities.search.Reading;
import org.interculturalcities.topic.Term;
import org.interculturalcities.topic.TermEntry;

/** How the terms of a vocabulary are written: by admins. */
record TermEditing<T extends Term>(TermKind<T> kind, GivenIds ids, Practices practices)
        implements Editable<T, TermForm, TermEntry> {

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
    public T settle(TermForm form, Optional<T> present, Caller caller, Directory directory, Writing writing) {
        return new TermRules<>(form, kind, directory, ids).settle(present);
    }

    @Override
    public Map<String, Long> dependants(T term) {
        return Map.of("practices", practices.countWith(term));
    }

    @Override
    public Single<TermEntry> answer(Edited<T> edited, Reading reading, SingleParameters parameters) {
        TermEntry entry = TermEntry.of(edited.record(), reading);
        return reading.answer(entry, entry.links());
    }
}
