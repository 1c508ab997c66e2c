package org.interculturalcities.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where a database is, and who may use it. */
record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
