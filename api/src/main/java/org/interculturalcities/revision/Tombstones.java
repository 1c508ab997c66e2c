package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.Tombstone;

/** What became of records that are not there: a deleted one has left a tombstone, a merged one a successor. */
@ApplicationScoped
public class Tombstones {

    private final RecordLog log;

    Tombstones(RecordLog log) {
        this.log = log;
    }

    /** The answer to a reader who asks for a record that is not there: where it is now, or that it went, or never was. */
    public RuntimeException absence(String entity, String idOrSlug, RequestUrl asked) {
        return isNoText(idOrSlug)
                ? ProblemException.unknown(entity, "")
                : log.successor(entity, idOrSlug)
                        // What another record refers to has no address to be sent on from.
                        .filter(successor -> asked.names(idOrSlug))
                        .<RuntimeException>map(successor -> new MovedException(asked.renamed(idOrSlug, successor)))
                        .orElseGet(() -> refusal(entity, idOrSlug));
    }

    /** Whether another record answers for the one that had this id. */
    public boolean isMerged(String entity, String id) {
        return !isNoText(id) && log.successor(entity, id).isPresent();
    }

    /** The answer to a writer, who is not sent on to write something else. */
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

    // PostgreSQL takes no text with this character, so nothing in it can be called so.
    private static boolean isNoText(String idOrSlug) {
        return idOrSlug.indexOf('\0') >= 0;
    }
}
