package org.interculturalcities.revision;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database does not respond, or responds with an error. */
public final class DatabaseException extends RuntimeException {

    private final @Nullable String sqlState;

    DatabaseException(SQLException cause) {
        super("The database does not respond", cause);
        this.sqlState = cause.getSQLState();
    }

    /** The error code of PostgreSQL, if it answered. */
    @Nullable
    String sqlState() {
        return sqlState;
    }
}
