package org.interculturalcities.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.text.Slug;

/** Assigns unique ASCII slugs to practices; a slug is never reused for another practice. */
@ApplicationScoped
public class Slugs {

    private static final int MAX_LENGTH = 80;

    private final Sql sql;
    private final EntityManager entities;

    Slugs(Sql sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    private record Use(String slug, long practice) {}

    /** Assigns each practice a slug from its title, unless its present slug already fits. */
    public void assign(List<Practice> practices) {
        Map<Practice, String> waiting = new HashMap<>();
        for (Practice practice : practices) {
            String base = of(practice.text(practice.originalLanguage()).title());
            if (!practice.slug().matches(Pattern.quote(base) + "(-\\d+)?")) {
                waiting.put(practice, base);
            }
        }
        Set<String> assigned = new HashSet<>();
        for (int number = 1; !waiting.isEmpty(); number++) {
            String ending = number == 1 ? "" : "-" + number;
            Collection<Use> uses =
                    uses(waiting.values().stream().map(base -> base + ending).toList());
            for (Practice practice : practices) {
                String slug = waiting.get(practice) + ending;
                if (waiting.containsKey(practice) && isFree(slug, practice, uses) && assigned.add(slug)) {
                    practice.setSlug(slug);
                    waiting.remove(practice);
                }
            }
        }
    }

    private static boolean isFree(String slug, Practice practice, Collection<Use> uses) {
        return uses.stream().noneMatch(use -> use.slug().equals(slug) && use.practice() != practice.id());
    }

    // Includes deleted practices, whose slugs still return 410.
    private List<Use> uses(List<String> slugs) {
        String asked =
                """
                select slug, id from practice where slug = any(?)
                union all select slug, practice from practice_former_slug where slug = any(?)
                union all select before ->> 'slug', 0 from change
                    where entity = 'practice' and kind = 'delete' and before ->> 'slug' = any(?)
                union all select former.slug, 0 from unnest(?) as former (slug) where exists (select from change
                    where entity = 'practice' and kind = 'delete'
                    and before -> 'formerSlugs' @> to_jsonb(former.slug))
                """;
        // The query must see the pending writes of this transaction.
        entities.flush();
        return sql.query(
                asked,
                ask -> {
                    for (int i = 1; i <= 4; i++) {
                        ask.setArray(i, ask.getConnection().createArrayOf("text", slugs.toArray()));
                    }
                },
                row -> new Use(row.getString(1), row.getLong(2)));
    }

    // A slug of digits only would look like an id.
    static String of(String title) {
        String slug = Slug.of(title, MAX_LENGTH);
        return slug.matches("[0-9]*") ? ("practice-" + slug).replaceAll("-$", "") : slug;
    }
}
