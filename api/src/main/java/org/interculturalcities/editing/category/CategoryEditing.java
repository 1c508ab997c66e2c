package org.interculturalcities.editing.category;

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
import org.interculturalcities.topic.Category;
import org.interculturalcities.topic.list.CategoryEntry;

/** Defines the editing of topics and collections, which only admins may do. */
record CategoryEditing<T extends Category>(CategoryType<T> categoryType, IdRegistry ids, Practices practices)
        implements EditableType<T, CategoryForm, CategoryEntry> {

    @Override
    public Class<T> type() {
        return categoryType.type();
    }

    @Override
    public Role least() {
        return Role.ADMIN;
    }

    @Override
    public CategoryForm form(T category) {
        return CategoryForm.of(category);
    }

    @Override
    public T apply(
            CategoryForm form,
            Optional<T> present,
            Caller caller,
            ReferenceData referenceData,
            WriteTransaction transaction) {
        return new CategoryRules<>(form, categoryType, referenceData, ids).apply(present);
    }

    @Override
    public Map<String, Long> dependants(T category) {
        return Map.of("practices", practices.countWith(category));
    }

    @Override
    public Single<CategoryEntry> answer(WriteResult<T> edited, RequestContext context, SingleParameters parameters) {
        CategoryEntry entry = CategoryEntry.of(edited.record(), context);
        return context.answer(entry, entry.links());
    }
}
