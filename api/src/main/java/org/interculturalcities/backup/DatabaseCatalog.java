package org.interculturalcities.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interculturalcities.backup.BackupManifest.BackupTable;

/** Reads the tables and sequences of a database, except those of the migration tool. */
final class DatabaseCatalog {

    private static final String TABLES =
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
            order by relname""";

    private static final String COLUMNS =
            """
            select attname from pg_attribute
            where attrelid = 'public."%s"'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum""";

    private static final String REFERENCES =
            """
            select distinct confrelid::regclass::text from pg_constraint
            where contype = 'f' and conrelid = 'public."%s"'::regclass and confrelid <> conrelid""";

    private static final String SEQUENCES =
            """
            select sequencename || ' ' || coalesce(last_value + increment_by, start_value) from pg_sequences
            where schemaname = 'public'""";

    private static final String SCHEMA =
            """
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1""";

    private final Connection connection;

    DatabaseCatalog(Connection connection) {
        this.connection = connection;
    }

    boolean isEmpty() throws SQLException {
        return texts(TABLES).isEmpty();
    }

    String schema() throws SQLException {
        return texts(SCHEMA).get(0);
    }

    /** All tables, each after those that it refers to. */
    List<BackupTable> tables() throws SQLException {
        List<String> waiting = new ArrayList<>(texts(TABLES));
        List<BackupTable> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = firstWithoutReference(waiting);
            waiting.remove(next);
            ordered.add(new BackupTable(next, texts(COLUMNS.formatted(next))));
        }
        return ordered;
    }

    private String firstWithoutReference(List<String> waiting) throws SQLException {
        for (String table : waiting) {
            Stream<String> references =
                    texts(REFERENCES.formatted(table)).stream().map(name -> name.replace("\"", ""));
            if (references.noneMatch(waiting::contains)) {
                return table;
            }
        }
        throw new IllegalStateException("Tables refer to each other in a circle: " + waiting);
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        for (String sequence : texts(SEQUENCES)) {
            String[] words = sequence.split(" ");
            next.put(words[0], Long.valueOf(words[1]));
        }
        return next;
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
