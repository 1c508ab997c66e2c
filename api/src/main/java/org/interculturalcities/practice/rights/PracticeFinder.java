package org.interculturalcities.practice.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interculturalcities.access.Access;
import org.interculturalcities.http.problem.MovedException;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.RecordVersion;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.StoredRecord;

/** Finds a practice by id or slug; redirects from former slugs. */
@ApplicationScoped
public class PracticeFinder {

    private static final String ENTITY = EntitySerializer.name(Practice.class);

    private final EntitySerializer records;
    private final Access access;

    PracticeFinder(EntitySerializer records, Access access) {
        this.records = records;
        this.access = access;
    }

    /** A practice with its version. */
    public record Found(Practice practice, RecordVersion version) {}

    /**
     * The practice with an id or slug; throws a redirect for a former slug, and a problem for an unknown or deleted
     * practice.
     */
    public Found find(String idOrSlug, RequestContext context) {
        Found found = named(idOrSlug, context.snapshot())
                .or(() -> unpublished(idOrSlug, context.snapshot()))
                .map(hit -> new Found(records.parse(Practice.class, hit.state()), hit.version()))
                .orElseThrow(() -> context.missing().exception(ENTITY, idOrSlug));
        if (found.practice().formerSlugs().contains(idOrSlug)) {
            throw new MovedException(
                    context.url().renamed(idOrSlug, found.practice().slug()));
        }
        return found;
    }

    private static Optional<StoredRecord> named(String idOrSlug, Snapshot snapshot) {
        return snapshot.find("id", idOrSlug).or(() -> snapshot.find("slug", idOrSlug));
    }

    // The caller is looked up only if no published practice matches.
    private Optional<StoredRecord> unpublished(String idOrSlug, Snapshot snapshot) {
        return access.caller().isPresent() ? named(idOrSlug, snapshot.withUnpublished()) : Optional.empty();
    }
}
