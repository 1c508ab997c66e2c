package bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the sample catalogue says practices are like: their shapes, and which places and topics are common. */
record Sample(List<Shape> shapes, List<City> cities, List<Term> topics, List<Term> collections) {

    /** How much one practice of the sample says, and when it ran. The words are those of each of {@link #PARTS}. */
    record Shape(int countries, int cities, int topics, int collections, boolean sourced, Period period, int[] words) {}

    /** When a practice ran, as given and as understood. */
    record Period(String text, String from, String to, boolean ongoing) {}

    /** A city of the directory, and how many practices of the sample are from there. */
    record City(String id, String country, int uses) {}

    /** A topic or collection, and how many practices of the sample are about it. */
    record Term(String id, int uses) {}

    /** The texts of a practice in one language. */
    static final List<String> PARTS = List.of("title", "summary", "purpose", "rationale", "process", "impact");

    static Sample read(Connection database) throws SQLException {
        return new Sample(
                rows(
                        database,
                        """
                        select (select count(*) from practice_country where practice = p.id),
                            (select count(*) from practice_city where practice = p.id),
                            (select count(*) from practice_topic where practice = p.id),
                            (select count(*) from practice_collection where practice = p.id),
                            p.source_url is not null, p.period_text, p.period_from, p.period_to, p.period_ongoing,
                            t.title, t.summary, t.purpose, t.rationale, t.process, t.impact
                        from practice p join practice_text t on t.practice = p.id and t.language = p.original_language
                        order by p.id""",
                        Sample::shape),
                rows(
                        database,
                        """
                        select c.id, c.country, count(p.practice) from city c left join practice_city p on p.city = c.id
                        group by c.id order by c.id""",
                        row -> new City(row.getString(1), row.getString(2), row.getInt(3))),
                terms(database, "topic"),
                terms(database, "collection"));
    }

    private static Shape shape(ResultSet row) throws SQLException {
        int[] words = new int[PARTS.size()];
        for (int part = 0; part < words.length; part++) {
            String text = row.getString(10 + part);
            words[part] = text == null ? 0 : text.strip().split("\\s+").length;
        }
        Period period = new Period(row.getString(6), row.getString(7), row.getString(8), row.getBoolean(9));
        return new Shape(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getBoolean(5), period, words);
    }

    private static List<Term> terms(Connection database, String kind) throws SQLException {
        return rows(
                database,
                """
                select t.id, count(p.practice) from %1$s t left join practice_%1$s p on p.%1$s = t.id
                group by t.id order by t.id"""
                        .formatted(kind),
                row -> new Term(row.getString(1), row.getInt(2)));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection database, String sql, Row<T> reader) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }
}
