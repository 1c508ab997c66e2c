package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.practices;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.interculturalcities.practice.view.PracticeSummary;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What visitors type, and what a librarian who has read the sample catalogue would hand them first. */
@QuarkusTest
class RelevanceTest {

    private static final Logger LOG = Logger.getLogger(RelevanceTest.class);
    private static final String NOTHING = "-";

    /** One row of {@code relevance.csv}: slugs of which one comes first, and others that are among the first ten. */
    record Row(String query, String lang, String first, String also, String rule) {

        List<String> firsts() {
            return split(first);
        }

        private static List<String> split(String slugs) {
            return slugs.isEmpty() ? List.of() : List.of(slugs.split("\\|"));
        }

        List<String> found() {
            return practices("?limit=10&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&lang=" + lang)
                    .data()
                    .stream()
                    .map(PracticeSummary::slug)
                    .toList();
        }
    }

    @Test
    void visitorsFindFirstWhatTheyMean() throws IOException {
        List<String> wrong = new ArrayList<>();
        double reciprocalRanks = 0;
        List<Row> rows = rows();
        for (Row row : rows) {
            List<String> found = row.found();
            double reciprocalRank = reciprocalRank(row, found);
            reciprocalRanks += reciprocalRank;
            if (reciprocalRank < 1) {
                wrong.add("%s (%s): %s, found %s".formatted(row.query(), row.lang(), row.rule(), found));
            } else if (!found.containsAll(Row.split(row.also()))) {
                List<String> absent = new ArrayList<>(Row.split(row.also()));
                absent.removeAll(found);
                wrong.add("%s (%s): %s, not among the first ten %s but %s"
                        .formatted(row.query(), row.lang(), row.rule(), absent, found));
            }
        }
        LOG.infof("Relevance: mean reciprocal rank %.3f over %d queries", reciprocalRanks / rows.size(), rows.size());
        assertThat(wrong).isEmpty();
    }

    private static double reciprocalRank(Row row, List<String> found) {
        if (row.first().equals(NOTHING)) {
            return found.isEmpty() ? 1 : 0;
        }
        for (int rank = 1; rank <= found.size(); rank++) {
            if (row.firsts().contains(found.get(rank - 1))) {
                return 1.0 / rank;
            }
        }
        return 0;
    }

    private static List<Row> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(RelevanceTest.class.getResourceAsStream("/relevance.csv"))) {
            return rows.stream()
                    .map(row -> new Row(
                            row.getField("query"),
                            row.getField("lang"),
                            row.getField("first"),
                            row.getField("also"),
                            row.getField("rule")))
                    .toList();
        }
    }
}
