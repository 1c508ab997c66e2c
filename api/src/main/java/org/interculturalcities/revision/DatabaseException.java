package org.interculturalcities.revision;

import java.sql.SQLException;

/** The database does not respond, or responds with an error. */
public final class DatabaseException extends RuntimeException {

    DatabaseException(SQLException cause) {
        super("The database does not respond", cause);
    }
}
