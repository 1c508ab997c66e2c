package org.interculturalcities.practice;

import com.ibm.icu.text.Transliterator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The practices in the database, for those who write them. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, Long> {

    private static final int LONGEST_SLUG = 80;

    /** An id that no practice has, nor ever had. */
    public long nextId() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('practice_id')", Long.class)
                .getSingleResult();
    }

    /** A slug for a title: readable, in ASCII, and one that no practice has or had. */
    public String freeSlug(String title) {
        String base = slug(title);
        String free = base;
        for (int number = 2; isTaken(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }

    // Also by one that was deleted: its slugs go on answering that it is gone.
    private boolean isTaken(String slug) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        """
                        select exists (select from practice where slug = :slug)
                            or exists (select from practice_former_slug where slug = :slug)
                            or exists (select from change where entity = 'practice' and kind = 'delete'
                                and (before ->> 'slug' = :slug or before -> 'formerSlugs' @> to_jsonb(cast(:slug as text))))
                        """,
                        Boolean.class)
                .setParameter("slug", slug)
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
