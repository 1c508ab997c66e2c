package bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The yardstick of transfers: PostgreSQL's own way to take the same values in and out, without a look at them. */
final class Copy {

    /** What a practice consists of, and which of it the sample has not. */
    private static final List<String> NEW = List.of(
            "revision where number > 1",
            "practice where id > 114",
            "practice_text where practice > 114",
            "practice_country where practice > 114",
            "practice_city where practice > 114",
            "practice_topic where practice > 114",
            "practice_collection where practice > 114",
            "practice_external_id where practice > 114",
            "change where revision > 1");

    /** A row a text, as the table that the service hands out. */
    private static final String ALL =
            """
            select p.id, p.slug, t.language, t.translation_kind, t.title, t.summary, t.purpose, t.rationale, t.process,
                t.impact, t.reference_documents, p.period_text, p.period_from, p.period_to, p.period_ongoing,
                p.original_language, p.source_url, p.created_at,
                (select string_agg(country, '|' order by position) from practice_country where practice = p.id),
                (select string_agg(city, '|' order by position) from practice_city where practice = p.id),
                (select string_agg(topic, '|' order by position) from practice_topic where practice = p.id),
                (select string_agg(collection, '|' order by position) from practice_collection where practice = p.id),
                (select string_agg(source || ':' || id, '|') from practice_external_id where practice = p.id)
            from practice p join practice_text t on t.practice = p.id where p.status = 'published'
            order by p.id, t.language""";

    private final Connection database;
    private final Path folder;

    Copy(Connection database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Writes what is new since the sample to files, one a table. */
    void out() throws SQLException, IOException {
        for (String part : NEW) {
            try (OutputStream file = Files.newOutputStream(file(part))) {
                manager(database).copyOut("copy (select * from " + part + ") to stdout", file);
            }
        }
    }

    /** Brings these files into the same tables of another database, with their indexes, in one transaction. */
    Duration into(Connection other) throws SQLException, IOException {
        long begin = System.nanoTime();
        other.setAutoCommit(false);
        for (String part : NEW) {
            try (InputStream file = Files.newInputStream(file(part))) {
                manager(other).copyIn("copy " + table(part) + " from stdin", file);
            }
        }
        other.commit();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Reads the columns of all practices to the end. */
    Duration read() throws SQLException, IOException {
        long begin = System.nanoTime();
        manager(database).copyOut("copy (" + ALL + ") to stdout (format csv)", OutputStream.nullOutputStream());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static CopyManager manager(Connection connection) throws SQLException {
        return new CopyManager(connection.unwrap(BaseConnection.class));
    }

    private Path file(String part) {
        return folder.resolve(table(part) + ".copy");
    }

    private static String table(String part) {
        return part.substring(0, part.indexOf(' '));
    }
}
