package org.interculturalcities.practice;

import com.ibm.icu.text.Transliterator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The practices in the database, for those who write them. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, Long> {

    private static final int LONGEST_SLUG = 80;
    private static final long NOBODY = 0;

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
        String ascii = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title);
        String words = ascii.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        String cut = words.length() <= LONGEST_SLUG
                ? words
                : words.substring(0, LONGEST_SLUG).replaceFirst("-[^-]*$", "");
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.matches("[0-9]*") ? ("practice-" + trimmed).replaceAll("-$", "") : trimmed;
    }
}
