package org.interculturalcities.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.interculturalcities.place.City;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;
import org.interculturalcities.words.Slug;

/** The practices in the database, for those who write them. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, Long> {

    private static final int LONGEST_SLUG = 80;
    private static final long NOBODY = 0;
    private static final Map<Class<?>, String> LISTS =
            Map.of(City.class, "cities", Topic.class, "topics", Collection.class, "collections");

    /** An id that no practice has, nor ever had. */
    public long nextId() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('practice_id')", Long.class)
                .getSingleResult();
    }

    /** A slug for a title: readable, in ASCII, and one that no practice has or had. */
    public String freeSlug(String title) {
        return freeSlug(slug(title), NOBODY);
    }

    /** The slug of a practice that has this title: the one it has if that is of the same words. */
    public String slugFor(Practice practice, String title) {
        String base = slug(title);
        return practice.slug().matches(Pattern.quote(base) + "(-\\d+)?")
                ? practice.slug()
                : freeSlug(base, practice.id());
    }

    private String freeSlug(String base, long practice) {
        String free = base;
        for (int number = 2; isTaken(free, practice); number++) {
            free = base + "-" + number;
        }
        return free;
    }

    /** The practice of an id or slug, whatever its status. */
    public Optional<Practice> named(String idOrSlug) {
        return find("slug", idOrSlug)
                .firstResultOptional()
                .or(() -> idOrSlug.matches("\\d{1,18}") ? findByIdOptional(Long.valueOf(idOrSlug)) : Optional.empty());
    }

    /** How many have this city, topic or collection, whatever their status. */
    public long countWith(Recorded other) {
        return count("?1 member of " + LISTS.get(other.getClass()), other.recordId());
    }

    /** The practices of a city, whatever their status. */
    public List<Practice> in(String city) {
        return list("?1 member of cities", city);
    }

    /** The practice that another catalogue calls so, if there is one. */
    public Optional<Long> calledBy(Practice.ExternalId id) {
        return getEntityManager()
                .createNativeQuery(
                        "select practice from practice_external_id where source = :source and id = :id", Long.class)
                .setParameter("source", id.source())
                .setParameter("id", id.id())
                .getResultStream()
                .map(Long.class::cast)
                .findFirst();
    }

    // Also by one that was deleted: its slugs go on answering that it is gone.
    private boolean isTaken(String slug, long practice) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        select exists (select from practice where slug = :slug and id <> :practice)
                            or exists (select from practice_former_slug where slug = :slug and practice <> :practice)
                            or exists (select from change where entity = 'practice' and kind = 'delete'
                                and (before ->> 'slug' = :slug or before -> 'formerSlugs' @> to_jsonb(cast(:slug as text))))
                        """,
                        Boolean.class)
                .setParameter("slug", slug)
                .setParameter("practice", practice)
                .getSingleResult();
    }

    // A slug of digits alone could be mistaken for an id.
    static String slug(String title) {
        String slug = Slug.of(title, LONGEST_SLUG);
        return slug.matches("[0-9]*") ? ("practice-" + slug).replaceAll("-$", "") : slug;
    }
}
