package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Executes SQL on PostgreSQL, in the current transaction if there is one. */
@ApplicationScoped
public class Sql {

    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    @FunctionalInterface
    public interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    public interface EachBinding<T> {
        void bind(PreparedStatement statement, T each) throws SQLException;
    }

    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <T> List<T> query(String sql, Binding binding, Row<T> row) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                List<T> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(row.read(rows));
                    }
                }
                return found;
            }
        });
    }

    /** Executes an update and returns the number of rows. */
    public int update(String sql, Binding binding) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                return statement.executeUpdate();
            }
        });
    }

    /** Reads the rows of a query; {@link #bind} describes the parameters. */
    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
        return query(sql, statement -> bind(statement, parameters), row);
    }

    /** Executes an update and returns the number of rows; {@link #bind} describes the parameters. */
    public int update(String sql, @Nullable Object... parameters) {
        return update(sql, statement -> bind(statement, parameters));
    }

    /** Sets the parameters in the order of their question marks; a collection becomes an array of texts. */
    public static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Collection<?> texts
                    ? statement.getConnection().createArrayOf("text", texts.toArray())
                    : parameters[i];
            statement.setObject(i + 1, value);
        }
    }

    /** Executes the same update for each element. */
    public <T> void batchUpdate(String sql, Iterable<T> all, EachBinding<T> binding) {
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (T each : all) {
                    binding.bind(statement, each);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /**
     * Prepares the transaction for bulk inserts. PostgreSQL keeps query plans until the transaction ends, even those
     * for small tables, such as sequential scans for foreign keys. From here on it uses indexes.
     */
    public void expectLargeTables() {
        update("discard plans", statement -> {});
        update("set local enable_seqscan = off", statement -> {});
    }

    /** Reads from one snapshot of the database, isolated from concurrent commits. */
    public <T> T inRepeatableRead(Work<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        });
    }
}
