package org.interculturalcities.request;

import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.revision.RecordLog;

/** Answers a request for a record that is not in the catalogue: 308 if it was merged, 410 if it was deleted, else 404. */
public record MissingRecords(RecordLog log, RequestUrl url) {

    public RuntimeException exception(String entity, String idOrSlug) {
        return log.successor(entity, idOrSlug)
                // Only the URL of the record itself can redirect, not a reference from another record.
                .filter(successor -> url.names(idOrSlug))
                .<RuntimeException>map(successor -> new MovedException(url.renamed(idOrSlug, successor)))
                .orElseGet(() -> ProblemException.missing(entity, idOrSlug, log.tombstone(entity, idOrSlug)));
    }

    /** Whether the record with this id was merged into another. */
    public boolean isMerged(String entity, String id) {
        return log.successor(entity, id).isPresent();
    }
}
