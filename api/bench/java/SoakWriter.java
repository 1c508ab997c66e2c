package bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes one revision after the other, each of which gives the same three practices the same next number. */
final class SoakWriter {

    /** The word that these three have in their titles, and no other practice has. */
    static final String MARK = "soakmarker";

    static final int MARKED = 3;

    private final Connection database;
    private final long revisionsBefore;
    private final String marked;
    private int written;

    SoakWriter(Connection database) throws SQLException {
        this.database = database;
        this.revisionsBefore = Long.parseLong(Load.value(database, "select last from revision_counter"));
        this.marked = Load.value(
                database,
                """
                select string_agg(quote_literal(practice), ',') from (select practice from practice_text
                    group by practice having string_agg(language, '') = 'en' order by practice limit %d) told"""
                        .formatted(MARKED));
        database.setAutoCommit(false);
    }

    synchronized void write() throws SQLException {
        int number = written + 1;
        database.createStatement()
                .execute(
                        """
                update revision_counter set last = last + 1;
                insert into revision (number, at, who, through)
                    select last, greatest(at, clock_timestamp()), 'bench', 'bench'
                    from revision_counter join revision on number = last - 1;
                update practice_text set title = '%1$s %2$d' where practice in (%3$s);
                insert into change (revision, position, entity, entity_id, kind, before, after)
                    select last, row_number() over (order by entity_id), 'practice', entity_id, 'update', after,
                        jsonb_set(after, '{texts,en,title}', '"%1$s %2$d"')
                    from revision_counter, (select distinct on (entity_id) entity_id, after from change
                        where entity = 'practice' and entity_id in (%3$s)
                        order by entity_id, revision desc, position desc) present"""
                                .formatted(MARK, number, marked));
        database.commit();
        written = number;
    }

    synchronized int written() {
        return written;
    }

    /** The number that a revision gave: readers of it must see that one. */
    long numberIn(long revision) {
        return revision - revisionsBefore;
    }
}
