package org.interculturalcities.editing;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.search.RequestContext;

/**
 * A kind of record that is written one by one: what its writers say, which rules that has to meet, and who may say it.
 *
 * @param <R> the record
 * @param <F> its form, which is what a writer says of it
 * @param <E> the record as it is answered
 */
public interface EditableType<R extends VersionedEntity, F, E> {

    Class<R> type();

    /** The least role that writes any of these. */
    Role least();

    /** The key in the database of the record with this id; what can be no id has none. */
    default Optional<Object> key(String id) {
        // PostgreSQL takes no text with this character.
        return id.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(id);
    }

    /** A record as its writer would say it. */
    F form(R record);

    /** The record that a caller's form makes out of the one there, or anew; a form that breaks the rules is refused. */
    R apply(F form, Optional<R> present, Caller caller, ReferenceData referenceData, WriteTransaction transaction);

    /** Puts down, in the same revision, what a form says that is no part of the record and its log. */
    default void saveContact(F form, R saved) {}

    /** Refuses someone who may not write this record, be it as it is or as it shall be. */
    default void checkRights(Caller caller, R record) {
        if (!caller.role().includes(Role.ADMIN)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This takes the role %s".formatted(Role.ADMIN));
        }
    }

    /** How many records need this one, by what they are called: it cannot be deleted before them. */
    default Map<String, Long> dependants(R record) {
        return Map.of();
    }

    Single<E> answer(WriteResult<R> edited, RequestContext context, SingleParameters parameters);
}
