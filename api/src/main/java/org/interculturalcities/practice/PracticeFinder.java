package org.interculturalcities.practice;

import jakarta.enterprise.context.ApplicationScoped;
import org.interculturalcities.http.problem.Moved;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.http.problem.Tombstone;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.search.Hit;
import org.interculturalcities.search.Reading;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.Version;

/** Finds the one practice that an address names, or says where it went. */
@ApplicationScoped
public class PracticeFinder {

    private static final String ENTITY = Records.name(Practice.class);

    private final Records records;
    private final RevisionLog log;

    PracticeFinder(Records records, RevisionLog log) {
        this.records = records;
        this.log = log;
    }

    /** A practice as it is in the read model. */
    public record Found(Practice practice, Version version) {}

    /** The practice of an id or slug; an earlier slug is redirected, an unknown or deleted practice refused. */
    public Found find(String idOrSlug, Reading reading) {
        Snapshot snapshot = reading.snapshot();
        Hit hit = snapshot.find("id", idOrSlug)
                .or(() -> snapshot.find("slug", idOrSlug))
                .orElseThrow(() -> absent(idOrSlug));
        Practice practice = records.parse(Practice.class, hit.state());
        if (practice.formerSlugs().contains(idOrSlug)) {
            throw new Moved(reading.address().renamed(idOrSlug, practice.slug()));
        }
        return new Found(practice, hit.version());
    }

    private Refusal absent(String idOrSlug) {
        // PostgreSQL takes no text with this character, so nothing in it can be called so.
        if (idOrSlug.indexOf('\0') >= 0) {
            return Refusal.unknown(ENTITY, "");
        }
        return log.deletion(ENTITY, idOrSlug)
                .map(entry -> new Tombstone(
                        entry.change().entityId(),
                        entry.change().at().revision(),
                        entry.revision().time()))
                .map(tombstone -> Refusal.deleted(ENTITY, tombstone))
                .orElseGet(() -> Refusal.unknown(ENTITY, idOrSlug));
    }
}
