package bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A practice of the catalogue as far as one can ask for it: the words of its texts, and the values of each filter. */
record Told(String slug, List<String> words, Map<String, List<String>> values) {

    static final List<String> FILTERS = List.of("topic", "country", "city", "network", "year", "language");
    private static final int MOST = 20_000;

    /** Of a large catalogue an even part: enough for every word that is not rare. */
    static List<Told> some(Connection database) throws SQLException {
        String sql =
                """
                select p.slug,
                    (select string_agg(concat_ws(' ', title, summary, purpose, rationale, process, impact), ' '
                        order by language) from practice_text where practice = p.id),
                    array(select topic from practice_topic where practice = p.id order by 1),
                    array(select country from practice_country where practice = p.id order by 1),
                    array(select city from practice_city where practice = p.id order by 1),
                    array(select distinct m.network from practice_city c join membership m on m.city = c.city
                        where c.practice = p.id and m.status = 'member' and m.to_date is null order by 1),
                    array(select generate_series(left(p.period_from, 4)::int, case when p.period_ongoing
                        then 2025 else left(coalesce(p.period_to, p.period_from), 4)::int end)::text),
                    array(select language from practice_text where practice = p.id order by 1)
                from practice p where p.id %% greatest(1, (select count(*) from practice) / %d) = 0 order by p.id"""
                        .formatted(MOST);
        List<Told> all = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                Map<String, List<String>> values = new HashMap<>();
                for (int i = 0; i < FILTERS.size(); i++) {
                    values.put(FILTERS.get(i), Arrays.asList((String[])
                            row.getArray(3 + i).getArray()));
                }
                all.add(new Told(row.getString(1), words(row.getString(2)), values));
            }
        }
        return all;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            if (word.length() > 1 && word.chars().allMatch(Character::isLetter)) {
                words.add(word);
            }
        }
        return words;
    }
}
