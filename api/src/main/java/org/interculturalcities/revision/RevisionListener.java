package org.interculturalcities.revision;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Waits for revisions of all nodes, on a connection of its own. PostgreSQL notifies it of each commit; an answer at the
 * end of each wait shows that the database can be reached. Not thread-safe.
 */
@ApplicationScoped
public class RevisionListener {

    private static final Logger LOG = Logger.getLogger(RevisionListener.class);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final AgroalDataSource source;
    private @Nullable Connection connection;

    RevisionListener(AgroalDataSource source) {
        this.source = source;
    }

    /** Returns the last revision: at the next commit, or after the longest wait. */
    public long await(Duration longestWait) {
        try {
            if (connection == null) {
                connection = connect();
            } else {
                connection.unwrap(PGConnection.class).getNotifications((int) longestWait.toMillis());
            }
            return last(connection);
        } catch (SQLException e) {
            disconnect(e);
            throw new DatabaseException(e);
        }
    }

    private Connection connect() throws SQLException {
        Connection fresh = source.getConnection();
        fresh.setNetworkTimeout(Runnable::run, (int) LONGEST_ANSWER.toMillis());
        try (Statement listen = fresh.createStatement()) {
            listen.execute("listen " + RevisionLog.CHANNEL);
        }
        return fresh;
    }

    private static long last(Connection connection) throws SQLException {
        try (Statement last = connection.createStatement();
                ResultSet row = last.executeQuery(RevisionLog.LAST)) {
            row.next();
            return row.getLong(1);
        }
    }

    // Without any answer the network is cut, and so are the connections in use: their users would wait for long.
    private void disconnect(SQLException cause) {
        source.flush(cause.getCause() instanceof SocketTimeoutException ? FlushMode.ALL : FlushMode.INVALID);
        close();
    }

    /** Gives the connection back; the next wait opens another. */
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("The connection was closed before", e);
        } finally {
            connection = null;
        }
    }
}
