package bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes practices into a running service's database, all as one revision of its log, as any other writer would. */
final class Load {

    private static final int AT_ONCE = 5_000;
    private static final String FIELDS_OF_STATES =
            """
            (select field from change, jsonb_object_keys(after) field
                where entity = 'practice' and position <= 1000 and revision %1$s
            union select field from change, jsonb_each(after -> 'texts') text, jsonb_object_keys(text.value) field
                where entity = 'practice' and position <= 1000 and revision %1$s)""";

    private final Connection database;
    private final long revision;
    private final String time;
    private final Tables tables;

    // The revision's time is that of the one before, so that nothing here depends on a clock.
    private Load(Connection database) throws SQLException {
        this.database = database;
        this.tables = new Tables(database);
        this.revision = Long.parseLong(value(database, "select last + 1 from revision_counter for update"));
        this.time = value(
                database,
                """
                select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                from revision order by number desc limit 1""");
    }

    /** Adds as many practices as a total lacks. */
    static void upTo(int total, Connection database, Generator generator) throws SQLException, IOException {
        int missing = total - Integer.parseInt(value(database, "select count(*) from practice"));
        if (missing > 0) {
            database.setAutoCommit(false);
            new Load(database).add(missing, generator);
            database.commit();
            database.setAutoCommit(true);
        }
        // What the database's own housekeeping would do in a while.
        database.createStatement().execute("vacuum analyze");
    }

    private void add(int many, Generator generator) throws SQLException, IOException {
        database.createStatement()
                .execute(
                        """
                update revision_counter set last = %1$d;
                insert into revision (number, at, who, through) values (%1$d, '%2$s', 'bench', 'bench')"""
                                .formatted(revision, time));
        long first = Long.parseLong(value(database, "select nextval('practice_id')"));
        for (int position = 1; position <= many; position++) {
            add(generator.practice(first + position - 1), position);
            if (position == many || position % AT_ONCE == 0) {
                tables.copy();
            }
        }
        value(database, "select setval('practice_id', %d)".formatted(first + many - 1));
        checkStates();
    }

    private void add(Practice practice, int position) {
        long id = practice.id();
        Sample.Period period = practice.period();
        tables.row(
                "practice (id, slug, status, period_text, period_from, period_to, period_ongoing, original_language,"
                        + " source_url, created_at)",
                id,
                practice.slug(),
                "published",
                period.text(),
                period.from(),
                period.to(),
                period.ongoing(),
                practice.original(),
                practice.sourceUrl(),
                time);
        practice.texts()
                .forEach((language, text) -> tables.row(
                        "practice_text (practice, language, title, summary, purpose, rationale, process, impact,"
                                + " reference_documents, translation_kind)",
                        id,
                        language,
                        text.get("title"),
                        text.get("summary"),
                        text.get("purpose"),
                        text.get("rationale"),
                        text.get("process"),
                        text.get("impact"),
                        "[]",
                        practice.kind(language)));
        list("country", id, practice.countries());
        list("city", id, practice.cities());
        list("topic", id, practice.topics());
        list("collection", id, practice.collections());
        tables.row("practice_external_id (source, id, practice)", Practice.SOURCE, id, id);
        tables.row(
                "change (revision, position, entity, entity_id, kind, after)",
                revision,
                position,
                "practice",
                id,
                "create",
                practice.state(time));
    }

    private void list(String kind, long practice, List<String> values) {
        for (int position = 0; position < values.size(); position++) {
            tables.row(
                    "practice_%1$s (practice, position, %1$s)".formatted(kind),
                    practice,
                    position,
                    values.get(position));
        }
    }

    // Should the service one day keep a practice otherwise, the figures would be of something else.
    private void checkStates() throws SQLException {
        String unknown = value(
                database,
                "select string_agg(field, ', ') from (%s except %s) unknown"
                        .formatted(
                                FIELDS_OF_STATES.formatted("= " + revision),
                                FIELDS_OF_STATES.formatted("< " + revision)));
        if (unknown != null) {
            throw new IllegalStateException("The service's own practices have no " + unknown);
        }
    }

    static String value(Connection database, String sql) throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
