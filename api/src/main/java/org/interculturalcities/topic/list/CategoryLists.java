package org.interculturalcities.topic.list;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.topic.Category;

/** Lists the categories of a vocabulary in its order, with the number of practices for each. */
@ApplicationScoped
class CategoryLists {

    private final RequestContexts contexts;

    CategoryLists(RequestContexts contexts) {
        this.contexts = contexts;
    }

    Listing<CategoryEntry> list(Class<? extends Category> type, ListParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            return new InMemoryList<Category>(context.byId(type).values(), category -> "%05d %s"
                            .formatted(category.position(), category.id()))
                    .showWhole(parameters, context, category -> CategoryEntry.of(category, context));
        }
    }

    Single<CategoryEntry> get(Class<? extends Category> type, String id, SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            CategoryEntry entry = CategoryEntry.of(context.find(type, id), context);
            return context.answer(entry, entry.links());
        }
    }
}
