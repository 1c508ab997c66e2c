package org.interculturalcities.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.interculturalcities.place.City;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** The repository of practices, for writes. */
@ApplicationScoped
public class Practices implements PanacheRepositoryBase<Practice, Long> {

    private static final Map<Class<?>, String> LISTS =
            Map.of(City.class, "cities", Topic.class, "topics", Collection.class, "collections");

    /** A new id that was never used. */
    public long nextId() {
        return nextIds(1).get(0);
    }

    /** New ids that were never used. */
    public List<Long> nextIds(int count) {
        return getEntityManager()
                .createNativeQuery("select nextval('practice_id') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
    }

    /** Loads the existing practices with these ids in one query. */
    public List<Practice> findAllById(List<Long> ids) {
        return getEntityManager().unwrap(Session.class).byMultipleIds(Practice.class).multiLoad(ids).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** The number of practices with this city, topic or collection, in any status. */
    public long countWith(VersionedEntity other) {
        return count("?1 member of " + LISTS.get(other.getClass()), other.recordId());
    }

    /** The practices of a city, in any status. */
    public List<Practice> findByCity(String city) {
        return list("?1 member of cities", city);
    }

    /** The id of the practice with this external id, if there is one. */
    public Optional<Long> findByExternalId(ExternalId id) {
        return getEntityManager()
                .createNativeQuery(
                        "select practice from practice_external_id where source = :source and id = :id", Long.class)
                .setParameter("source", id.source())
                .setParameter("id", id.id())
                .getResultStream()
                .map(Long.class::cast)
                .findFirst();
    }
}
