package org.interculturalcities.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Pages;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.revision.Records;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;

/** Shows a vocabulary, in its own order, with how many practices have each term. */
@ApplicationScoped
class Vocabulary {

    private final ReadModel readModel;

    Vocabulary(ReadModel readModel) {
        this.readModel = readModel;
    }

    Listing<TermEntry> list(Class<? extends Term> type, ListParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.at(parameters.cursor(reader))) {
            Languages languages = parameters.languages(reader);
            Map<String, Long> practices = snapshot.counts(Records.name(type));
            return new Pages<Term>(
                            snapshot.directory().byId(type).values().stream()
                                    .map(Term.class::cast)
                                    .toList(),
                            term -> "%05d %s".formatted(term.position(), term.id()))
                    .show(
                            parameters,
                            reader,
                            snapshot.revision(),
                            term -> TermEntry.of(
                                    term,
                                    plural(type),
                                    practices.getOrDefault(term.id(), 0L),
                                    languages,
                                    parameters.address()));
        }
    }

    Single<TermEntry> get(Class<? extends Term> type, String id, SingleParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.now()) {
            Languages languages = parameters.languages(reader);
            reader.finish();
            Term term = snapshot.directory().find(type, id).orElseThrow(() -> Refusal.unknown(Records.name(type), id));
            long practices = snapshot.counts(Records.name(type)).getOrDefault(id, 0L);
            TermEntry entry = TermEntry.of(term, plural(type), practices, languages, parameters.address());
            return new Single<>(entry, entry.links(), snapshot.revision());
        }
    }

    private static String plural(Class<?> type) {
        return Records.name(type) + "s";
    }
}
