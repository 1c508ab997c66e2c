package org.interculturalcities.importing.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.interculturalcities.revision.Sql;

/**
 * Lets one node at a time run a job. It holds an advisory lock of its database connection: if the node dies, another
 * node acquires the lock.
 */
@ApplicationScoped
public class JobLocks {

    private final Sql sql;

    JobLocks(Sql sql) {
        this.sql = sql;
    }

    /** The kinds of jobs, each with an arbitrary number that no other advisory lock uses. */
    public enum Job {
        IMPORT(0x1C47),
        IMPORT_SOURCE(0x1C48);

        private final int number;

        Job(int number) {
            this.number = number;
        }
    }

    /** Runs the job of a record, unless another node is running it. */
    public void run(Job job, long id, Runnable work) {
        sql.with(connection -> {
            if (call("pg_try_advisory_lock", job, id, connection)) {
                try {
                    work.run();
                } finally {
                    call("pg_advisory_unlock", job, id, connection);
                }
            }
            return id;
        });
    }

    private static boolean call(String function, Job job, long id, Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select " + function + "(?, ?)")) {
            lock.setInt(1, job.number);
            lock.setInt(2, (int) id);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
