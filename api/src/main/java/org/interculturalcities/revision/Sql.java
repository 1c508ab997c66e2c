package org.interculturalcities.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.interculturalcities.http.problem.OutageDetector;
import org.interculturalcities.http.problem.Problem;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;

/** Plain SQL on PostgreSQL, in the transaction of the caller where there is one. */
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

    /** The database did not answer, or not as it should. */
    public static final class Unavailable extends ProblemException {
        Unavailable(SQLException cause) {
            super(OutageDetector.behind(cause)
                    .orElse(new Problem(ProblemType.UNAVAILABLE, "The database does not answer", List.of())));
            initCause(cause);
        }
    }

    public <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new Unavailable(e);
        }
    }

    public <T> List<T> ask(String sql, Binding binding, Row<T> row) {
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

    /** Changes rows, and answers how many. */
    public int change(String sql, Binding binding) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                binding.bind(statement);
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement for many. */
    public <T> void changeEach(String sql, Iterable<T> all, EachBinding<T> binding) {
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
     * For a transaction that fills tables: PostgreSQL keeps the plans it made while they were small, such as going through
     * all rows to look after one foreign key, until the transaction has ended. From here on it looks by indexes.
     */
    public void expectLargeTables() {
        change("discard plans", statement -> {});
        change("set local enable_seqscan = off", statement -> {});
    }

    /** Reads in one state of the database, whatever is committed meanwhile. */
    public <T> T inOneState(Work<T> work) {
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
