package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.Tombstone;

/** Finds what happened to missing records: deleted ones have a tombstone, merged ones a replacement. */
@ApplicationScoped
public class Tombstones {

    private final RecordLog log;

    Tombstones(RecordLog log) {
        this.log = log;
    }

    /** The exception for a read of a missing record: it was moved, deleted, or never existed. */
    public RuntimeException absence(String entity, String idOrSlug, RequestUrl requestUrl) {
        return isNoText(idOrSlug)
                ? ProblemException.unknown(entity, "")
                : log.successor(entity, idOrSlug)
                        // Only the URL of the record itself can redirect, not a reference from another record.
                        .filter(successor -> requestUrl.names(idOrSlug))
                        .<RuntimeException>map(successor -> new MovedException(requestUrl.renamed(idOrSlug, successor)))
                        .orElseGet(() -> refusal(entity, idOrSlug));
    }

    /** Whether another record replaces the one with this id. */
    public boolean isMerged(String entity, String id) {
        return !isNoText(id) && log.successor(entity, id).isPresent();
    }

    /** The exception for a write: a redirect would make the client write to another record. */
    public ProblemException refusal(String entity, String idOrSlug) {
        if (isNoText(idOrSlug)) {
            return ProblemException.unknown(entity, "");
        }
        return log.departure(entity, idOrSlug)
                .map(Tombstones::tombstone)
                .map(tombstone -> ProblemException.deleted(entity, tombstone))
                .orElseGet(() -> ProblemException.unknown(entity, idOrSlug));
    }

    private static Tombstone tombstone(RevisionLog.Entry entry) {
        Change change = entry.change();
        return new Tombstone(
                change.entityId(),
                change.at().revision(),
                entry.revision().time(),
                change.deletion().reason(),
                change.deletion().replacedBy());
    }

    // PostgreSQL text cannot contain this character, so no id or slug does.
    private static boolean isNoText(String idOrSlug) {
        return idOrSlug.indexOf('\0') >= 0;
    }
}
