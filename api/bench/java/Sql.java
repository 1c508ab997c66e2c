package bench;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The same lists, answered by PostgreSQL's own search on a table made for it, in one statement each. */
final class Sql {

    private static final List<String> FACETS = List.of("topic", "country", "network", "year", "language");

    private static final String FOUND =
            """
            with found as materialized (
                select * from (
                    select p.*, query %s from bench.practice p, plainto_tsquery('simple', ?) query
                    where words @@ query) p
                where %s)""";
    private static final String HITS =
            """
            (select 'hit', id::text, title, summary, ts_rank(words, query)::float8, count(*) over ()
            from found where %s order by 5 desc, id limit 20)""";
    private static final String COUNTS =
            """
            (select '%1$s', value::text, null, null, null, count(*)
            from found, unnest("%1$s") value where %2$s group by value)""";

    private final Connection database;

    Sql(Connection database) throws SQLException, IOException {
        this.database = database;
        // One by one, since a vacuum must not be in a transaction.
        for (String statement :
                Files.readString(Path.of("yardstick.sql")).strip().split(";")) {
            database.createStatement().execute(statement);
        }
    }

    /** Asks what a list's address asks for, and reads the answer to its end; answers how many rows it had. */
    int ask(String path) throws SQLException {
        Map<String, List<String>> given = parameters(path);
        String word = given.remove("q").get(0);
        given.keySet().retainAll(List.of("topic", "country", "city", "network", "year", "language"));
        try (PreparedStatement statement = database.prepareStatement(statement(given))) {
            int at = 1;
            for (Map.Entry<String, List<String>> filter : given.entrySet()) {
                statement.setArray(
                        at++,
                        database.createArrayOf(
                                filter.getKey().equals("year") ? "int" : "text",
                                values(filter.getKey(), filter.getValue())));
            }
            statement.setString(at, word);
            int rows = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    private static Map<String, List<String>> parameters(String path) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String pair : path.substring(path.indexOf('?') + 1).split("&")) {
            String[] parts = pair.split("=");
            given.computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return given;
    }

    private static Object[] values(String filter, List<String> given) {
        if (!filter.equals("year")) {
            return given.toArray();
        }
        List<Integer> years = new ArrayList<>();
        for (String range : given) {
            String[] ends = range.split("\\.\\.");
            for (int year = Integer.parseInt(ends[0]); year <= Integer.parseInt(ends[ends.length - 1]); year++) {
                years.add(year);
            }
        }
        return years.toArray();
    }

    // A facet's counts ignore its own filter, so also what fails that one alone is read, and nothing else.
    private static String statement(Map<String, List<String>> filters) {
        String flags = filters.keySet().stream()
                .map(name -> ", \"%s\" && ? as meets_%s".formatted(name, name))
                .collect(Collectors.joining());
        String some = FACETS.stream()
                .filter(filters::containsKey)
                .map(facet -> meetsAllBut(filters, facet))
                .collect(Collectors.joining(") or (", "(", ")"));
        List<String> parts = new ArrayList<>();
        parts.add(HITS.formatted(meetsAllBut(filters, "")));
        FACETS.forEach(facet -> parts.add(COUNTS.formatted(facet, meetsAllBut(filters, facet))));
        return FOUND.formatted(flags, some.equals("()") ? meetsAllBut(filters, "") : some)
                + String.join(" union all ", parts);
    }

    private static String meetsAllBut(Map<String, List<String>> filters, String facet) {
        return filters.keySet().stream()
                .filter(name -> !name.equals(facet))
                .map(name -> "meets_" + name)
                .reduce("true", (all, one) -> all.equals("true") ? one : all + " and " + one);
    }
}
