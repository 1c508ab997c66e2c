package org.interculturalcities.topic;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.search.Pages;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Reading;

/** Shows a vocabulary, in its own order, with how many practices have each term. */
@ApplicationScoped
class Vocabulary {

    private final ReadModel readModel;

    Vocabulary(ReadModel readModel) {
        this.readModel = readModel;
    }

    Listing<TermEntry> list(Class<? extends Term> type, ListParameters parameters) {
        try (Reading reading = readModel.list(parameters)) {
            return new Pages<Term>(reading.byId(type).values(), term -> "%05d %s".formatted(term.position(), term.id()))
                    .show(parameters, reading, term -> TermEntry.of(term, reading));
        }
    }

    Single<TermEntry> get(Class<? extends Term> type, String id, SingleParameters parameters) {
        try (Reading reading = readModel.one(parameters)) {
            TermEntry entry = TermEntry.of(reading.find(type, id), reading);
            return reading.answer(entry, entry.links());
        }
    }
}
