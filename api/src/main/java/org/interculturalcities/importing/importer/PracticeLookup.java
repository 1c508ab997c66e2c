package org.interculturalcities.importing.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interculturalcities.practice.ExternalId;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.revision.Sql;
import org.interculturalcities.text.TextAnalyzer;

/** Looks up practices, drafts included, by external id and by title and place. */
@ApplicationScoped
class PracticeLookup {

    private static final String NOBODY = "";

    private final Sql sql;

    PracticeLookup(Sql sql) {
        this.sql = sql;
    }

    /** Loads the practices with these external ids in one query. */
    void loadExternalIds(Collection<ExternalId> ids, ImportRun run) {
        List<ExternalId> unknown = ids.stream()
                .distinct()
                .filter(id -> !run.known().containsKey(key(id)))
                .toList();
        unknown.forEach(id -> run.known().put(key(id), NOBODY));
        sql.query(
                "select e.source, e.id, e.practice from practice_external_id e"
                        + " join unnest(?, ?) as asked (source, id) on e.source = asked.source and e.id = asked.id",
                row -> run.known().put(key(new ExternalId(row.getString(1), row.getString(2))), row.getString(3)),
                unknown.stream().map(ExternalId::source).toList(),
                unknown.stream().map(ExternalId::id).toList());
    }

    /** Returns the id of the practice with this external id. */
    Optional<Long> find(ExternalId id, ImportRun run) {
        return Optional.ofNullable(run.known().get(key(id)))
                .filter(holder -> !holder.equals(NOBODY))
                .map(Long::valueOf);
    }

    private static String key(ExternalId id) {
        return "external " + id;
    }

    /** Returns the statuses that practices had before an import archived them, unless someone edited them since. */
    Map<String, String> statusesBeforeArchiving(Collection<String> ids) {
        Map<String, String> statuses = new HashMap<>();
        sql.query(
                """
                select c.entity_id, c.before ->> 'status' from change c
                join import i on i.revision = c.revision
                join import_row r on r.import = i.id and r.target = c.entity_id and r.action = 'archive'
                where c.entity = 'practice' and c.entity_id = any(?) and not exists (select from change later
                    where later.entity = c.entity and later.entity_id = c.entity_id and later.revision > c.revision)
                """,
                row -> statuses.put(row.getString(1), row.getString(2)),
                ids);
        return statuses;
    }

    /** Loads the titles and places of all practices changed after a revision. */
    void loadTitles(long after, ImportRun run) {
        sql.query(
                """
                select t.practice, t.title, coalesce(c.city, l.country, '')
                from practice_text t
                left join practice_city c on c.practice = t.practice
                left join practice_country l on l.practice = t.practice and c.practice is null
                where ? = 0 or exists (select from change where entity = 'practice' and entity_id = t.practice::text
                    and revision > ?)
                """,
                row -> run.known().putIfAbsent(place(row.getString(2), row.getString(3)), row.getString(1)),
                after,
                after);
    }

    /** Returns the practice or line with the same title and place, if any, then registers this line. */
    Optional<String> findSameTitle(Practice practice, String line, ImportRun run) {
        List<String> places = new ArrayList<>();
        List<String> where = practice.cities().isEmpty() ? practice.countries() : practice.cities();
        practice.texts().values().forEach(text -> (where.isEmpty() ? Stream.of("") : where.stream())
                .forEach(place -> places.add(place(text.title(), place))));
        Optional<String> same = places.stream()
                .map(place -> Optional.ofNullable(run.known().get(place)))
                .flatMap(Optional::stream)
                .findFirst();
        places.forEach(place -> run.known().putIfAbsent(place, line));
        return same;
    }

    private static String place(String title, String place) {
        return "title "
                + TextAnalyzer.fold(title).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " @ " + place;
    }
}
