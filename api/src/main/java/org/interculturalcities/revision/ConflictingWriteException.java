package org.interculturalcities.revision;

import org.hibernate.exception.ConstraintViolationException;

/** A write conflicts with a revision from another node that this node has not read yet. */
public final class ConflictingWriteException extends RuntimeException {

    ConflictingWriteException(ConstraintViolationException cause) {
        super("A concurrent write conflicts with this one; try again", cause);
    }
}
