package org.interculturalcities.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.Practices;
import org.interculturalcities.practice.Slugs;
import org.interculturalcities.revision.Author;
import org.interculturalcities.revision.RevisionLog;
import org.interculturalcities.revision.RevisionWriter;
import org.interculturalcities.revision.WriteTimeoutException;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;
import org.jboss.logging.Logger;

/** Loads the sample into a new catalogue: real cities, networks, topics and practices. */
@ApplicationScoped
class SampleCatalogue {

    private static final Logger LOG = Logger.getLogger(SampleCatalogue.class);
    private static final Author AUTHOR = new Author("system", "sample");
    private static final ObjectReader JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(SamplePractice.class);

    private final RevisionLog log;
    private final RevisionWriter revisionWriter;
    private final Practices practices;
    private final Slugs slugs;
    private final SampleSettings settings;

    SampleCatalogue(
            RevisionLog log, RevisionWriter revisionWriter, Practices practices, Slugs slugs, SampleSettings settings) {
        this.log = log;
        this.revisionWriter = revisionWriter;
        this.practices = practices;
        this.slugs = slugs;
        this.settings = settings;
    }

    void load(@Observes @Priority(20) StartupEvent start) {
        // Only for the first revision: an emptied catalogue stays empty.
        while (settings.sample() && log.last() == 0) {
            try {
                revisionWriter.write(AUTHOR, this::loadFirst);
            } catch (WriteTimeoutException e) {
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.info("Another node loads the sample catalogue");
            }
        }
    }

    private void loadFirst(WriteTransaction transaction) {
        if (transaction.revision() == 1) {
            LOG.info("Loading the sample catalogue (set CATALOGUE_SAMPLE=false to start empty)");
            fill(transaction);
        }
    }

    private void fill(WriteTransaction transaction) {
        rows(
                "topics.csv",
                (position, row) -> transaction.save(new Topic(SampleRows.text(row, "slug"), position, labels(row))));
        transaction.save(new Collection("covid-19", 1, Map.of("en", "COVID-19", "fr", "COVID-19")));
        CityNames names = new CityNames();
        rows("city_names.csv", (position, row) -> names.add(row));
        rows("cities.csv", (position, row) -> transaction.save(names.addTo(SampleRows.city(row))));
        rows("networks.csv", (position, row) -> transaction.save(SampleRows.network(row)));
        rows("memberships.csv", (position, row) -> transaction.save(SampleRows.membership(row)));
        List<Practice> samples = samplePractices().stream()
                .map(sample -> sample.practice(practices, transaction.time()))
                .toList();
        slugs.assign(samples);
        samples.forEach(transaction::save);
    }

    private static Map<String, String> labels(Map<String, String> row) {
        Map<String, String> labels = new TreeMap<>();
        row.forEach((column, cell) -> {
            if (column.startsWith("label_")) {
                labels.put(column.substring("label_".length()), cell);
            }
        });
        return labels;
    }

    private static void rows(String file, BiConsumer<Integer, Map<String, String>> reader) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            int position = 0;
            for (NamedCsvRecord row : rows) {
                reader.accept(++position, row.getFieldsAsMap());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SamplePractice> samplePractices() {
        try (InputStream in = open("practices.jsonl");
                MappingIterator<SamplePractice> lines = JSON.readValues(in)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(
                SampleCatalogue.class.getResourceAsStream("/sample/" + file), () -> "Missing sample file " + file);
    }
}
