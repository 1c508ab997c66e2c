package org.interculturalcities.revision;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.SocketTimeoutException;
import java.sql.Connection;
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
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);

    private final AgroalDataSource source;
    private @Nullable Connection connection;

    RevisionListener(AgroalDataSource source) {
        this.source = source;
    }

    /** Returns the last revision: at the next commit, or after the longest wait. */
    public long await(Duration longestWait) {
        try {
            if (connection == null) {
                connection = source.getConnection();
                listen(connection);
            } else {
                connection.unwrap(PGConnection.class).getNotifications((int) longestWait.toMillis());
            }
            return RevisionLog.last(connection);
        } catch (SQLException e) {
            disconnect(e);
            throw new DatabaseException(e);
        }
    }

    private static void listen(Connection fresh) throws SQLException {
        fresh.setNetworkTimeout(Runnable::run, (int) ANSWER_TIMEOUT.toMillis());
        try (Statement listen = fresh.createStatement()) {
            listen.execute("listen " + RevisionLog.CHANNEL);
        }
    }

    // Without any answer the network is cut, and so are the connections in use: their users would wait for long.
    private void disconnect(SQLException cause) {
        source.flush(cause.getCause() instanceof SocketTimeoutException ? FlushMode.ALL : FlushMode.INVALID);
        close();
    }

    // Nobody else may get this connection, with its timeout and its notifications.
    private void close() {
        try {
            if (connection != null) {
                connection.abort(Runnable::run);
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("The connection was closed before", e);
        } finally {
            connection = null;
        }
    }
}
