package org.interculturalcities.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Access;
import org.interculturalcities.http.problem.Moved;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Records;
import org.interculturalcities.search.Hit;
import org.interculturalcities.search.Reading;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.Version;

/** Finds the one practice that an address names, or says where it went. */
@ApplicationScoped
public class PracticeFinder {

    private static final String ENTITY = Records.name(Practice.class);

    private final Records records;
    private final RecordLog log;
    private final Practices practices;
    private final Access access;

    PracticeFinder(Records records, RecordLog log, Practices practices, Access access) {
        this.records = records;
        this.log = log;
        this.practices = practices;
        this.access = access;
    }

    /** A practice as it is, and since when. */
    public record Found(Practice practice, Version version) {}

    /** The practice of an id or slug; an earlier slug is redirected, an unknown or deleted practice refused. */
    public Found find(String idOrSlug, Reading reading) {
        Snapshot snapshot = reading.snapshot();
        Found found = snapshot.find("id", idOrSlug)
                .or(() -> snapshot.find("slug", idOrSlug))
                .map(this::found)
                .or(() -> unpublished(idOrSlug))
                .orElseThrow(() -> reading.absence(ENTITY, idOrSlug));
        if (found.practice().formerSlugs().contains(idOrSlug)) {
            throw new Moved(reading.address().renamed(idOrSlug, found.practice().slug()));
        }
        return found;
    }

    private Found found(Hit hit) {
        return new Found(records.parse(Practice.class, hit.state()), hit.version());
    }

    // Nobody is told of these without a token, so they are no part of the read model.
    private Optional<Found> unpublished(String idOrSlug) {
        if (access.caller().isEmpty()) {
            return Optional.empty();
        }
        return practices
                .named(idOrSlug)
                .map(practice -> new Found(
                        records.copy(practice),
                        Version.of(log.lastOf(ENTITY, practice.recordId()).orElseThrow())));
    }
}
