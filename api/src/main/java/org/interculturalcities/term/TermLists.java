package org.interculturalcities.term;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.topic.Term;

/** Lists the terms of a vocabulary in its order, with the number of practices for each. */
@ApplicationScoped
class TermLists {

    private final RequestContexts contexts;

    TermLists(RequestContexts contexts) {
        this.contexts = contexts;
    }

    Listing<TermEntry> list(Class<? extends Term> type, ListParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            return new InMemoryList<Term>(
                            context.byId(type).values(), term -> "%05d %s".formatted(term.position(), term.id()))
                    .showWhole(parameters, context, term -> TermEntry.of(term, context));
        }
    }

    Single<TermEntry> get(Class<? extends Term> type, String id, SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            TermEntry entry = TermEntry.of(context.find(type, id), context);
            return context.answer(entry, entry.links());
        }
    }
}
