package org.interculturalcities.editing.category;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.editing.FieldRules;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.revision.IdRegistry;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.Slug;
import org.interculturalcities.topic.Category;

/** Validates the form of a topic or collection and collects all errors with JSON pointers to their fields. */
public final class CategoryRules<T extends Category> {

    private static final int MAX_SLUG_LENGTH = 80;
    private static final int LAST_POSITION = 99_999;

    private final CategoryForm form;
    private final CategoryType<T> categoryType;
    private final ReferenceData referenceData;
    private final IdRegistry ids;
    private final ValidationErrors errors = new ValidationErrors();
    private final FieldRules fields = new FieldRules(errors);

    public CategoryRules(CategoryForm form, CategoryType<T> categoryType, ReferenceData referenceData, IdRegistry ids) {
        this.form = form;
        this.categoryType = categoryType;
        this.referenceData = referenceData;
        this.ids = ids;
    }

    /** Returns the category of the form, new or changed; throws ProblemException with all errors. */
    public T apply(Optional<T> present) {
        Map<String, String> labels = fields.names("/labels", form.labels());
        if (!labels.containsKey("en")) {
            errors.add("/labels/en", "missing", "An English label is required", null);
        }
        String id = present.map(category -> fields.sameId(form.id(), category.id()))
                .orElseGet(() -> newId(labels.getOrDefault("en", "")));
        Integer position = fields.number("/position", form.position(), 1, LAST_POSITION);
        errors.finish();
        return categoryType.factory().create(id, position == null ? position(present) : position, labels);
    }

    private String newId(String label) {
        String value = form.id() == null ? Slug.of(label, MAX_SLUG_LENGTH) : form.id();
        return fields.newId(value, id -> ids.has(categoryType.type(), id));
    }

    private int position(Optional<T> present) {
        int last = referenceData.all(categoryType.type()).stream()
                .mapToInt(Category::position)
                .max()
                .orElse(0);
        return present.map(Category::position).orElse(last + 1);
    }
}
