package org.interculturalcities.request;

import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Tombstone;

/** Answers a request for a record that is not in the catalogue: 308 if it was merged, 410 if it was deleted, else 404. */
public record MissingRecords(RecordLog log, RequestUrl url) {

    public RuntimeException exception(String entity, String idOrSlug) {
        return log.successor(entity, idOrSlug)
                // Only the URL of the record itself can redirect, not a reference from another record.
                .filter(successor -> url.names(idOrSlug))
                .<RuntimeException>map(successor -> new MovedException(url.renamed(idOrSlug, successor)))
                .orElseGet(() -> missing(entity, idOrSlug, log));
    }

    /** The exception for a record that was deleted (410) or never existed (404). */
    public static ProblemException missing(String entity, String id, RecordLog log) {
        return log.tombstone(entity, id)
                .map(tombstone -> deleted(entity, tombstone))
                // Ids from a URL may contain this character, but no record has it, and it cannot be shown.
                .orElseGet(() -> ProblemException.unknown(entity, id.indexOf('\0') < 0 ? id : ""));
    }

    private static ProblemException deleted(String entity, Tombstone tombstone) {
        String detail = "The %s %s was deleted in revision %d".formatted(entity, tombstone.id(), tombstone.revision());
        return new ProblemException(new Problem(ProblemType.GONE, detail, tombstone));
    }

    /** Whether the record with this id was merged into another. */
    public boolean isMerged(String entity, String id) {
        return log.successor(entity, id).isPresent();
    }
}
