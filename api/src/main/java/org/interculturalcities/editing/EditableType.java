package org.interculturalcities.editing;

import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Caller;
import org.interculturalcities.access.Role;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.search.ReferenceData;

/**
 * A record type of the editing API: its form, its rules and its access rights.
 *
 * @param <R> the record type
 * @param <F> the form, the editable fields of the record
 * @param <E> the response representation of the record
 */
public interface EditableType<R extends VersionedEntity, F, E> {

    Class<R> type();

    /** The lowest role that may write records of this type. */
    Role least();

    /** The database key of the record with this id; empty if the id is malformed. */
    default Optional<Object> key(String id) {
        // PostgreSQL rejects text with this character.
        return id.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(id);
    }

    /** Converts a record to its form. */
    F form(R record);

    /** Applies a form to the present or a new record; throws ProblemException with all errors. */
    R apply(F form, Optional<R> present, Caller caller, ReferenceData referenceData, WriteTransaction transaction);

    /** Saves the contact of the form in the same revision; contacts are not part of the record and its log. */
    default void saveContact(F form, R saved) {}

    /** Rejects callers who may not write this record; checked for the old and the new state. */
    default void checkRights(Caller caller, R record) {
        if (!caller.role().includes(Role.ADMIN)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This requires the role %s".formatted(Role.ADMIN));
        }
    }

    /** The number of records that refer to this one, by name of their kind; they prevent its deletion. */
    default Map<String, Long> dependants(R record) {
        return Map.of();
    }

    Single<E> answer(WriteResult<R> edited, RequestContext context, SingleParameters parameters);
}
