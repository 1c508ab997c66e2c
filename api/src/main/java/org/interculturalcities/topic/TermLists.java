package org.interculturalcities.topic;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.search.InMemoryList;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RequestContext;

/** Lists the terms of a vocabulary in its order, with the number of practices for each. */
@ApplicationScoped
class TermLists {

    private final ReadModel readModel;

    TermLists(ReadModel readModel) {
        this.readModel = readModel;
    }

    Listing<TermEntry> list(Class<? extends Term> type, ListParameters parameters) {
        try (RequestContext context = readModel.list(parameters)) {
            return new InMemoryList<Term>(
                            context.byId(type).values(), term -> "%05d %s".formatted(term.position(), term.id()))
                    .showWhole(parameters, context, term -> TermEntry.of(term, context));
        }
    }

    Single<TermEntry> get(Class<? extends Term> type, String id, SingleParameters parameters) {
        try (RequestContext context = readModel.one(parameters)) {
            TermEntry entry = TermEntry.of(context.find(type, id), context);
            return context.answer(entry, entry.links());
        }
    }
}
