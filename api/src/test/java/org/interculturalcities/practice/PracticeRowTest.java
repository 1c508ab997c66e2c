package org.interculturalcities.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interculturalcities.Api.get;
import static org.interculturalcities.Api.problem;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.Fixtures;
import org.interculturalcities.practice.Text.Reference;
import org.interculturalcities.practice.Text.Translation;
import org.interculturalcities.practice.Text.Translation.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PracticeRowTest {

    private static final String COLUMNS =
            "id,externalIds,title,missing,language,translation,summary,purpose,rationale,process,"
                    + "impact,references,period,cities,cityNames,countries,countryNames,topics,topicLabels,"
                    + "collections,collectionLabels,sourceUrl,license,confirmedOn,status";

    @Inject
    Fixtures cast;

    private Practice practice;

    @BeforeEach
    void publish() {
        practice = cast.publish("Soup for all");
        Text original = new Text(
                "Soup; or | bread\\",
                "One.\n\nTwo | three; four\\",
                "Why",
                null,
                "How",
                null,
                List.of(
                        new Reference("Evaluation | 2; a\\b", "https://example.org/a;b", "en"),
                        new Reference("On paper", null, null)),
                Translation.ORIGINAL);
        Text translation =
                new Text("Soupe", null, null, null, null, null, List.of(), new Translation(Kind.MACHINE, 1L));
        practice.setTexts("pt", Map.of("pt", original, "fr", translation))
                .setExternalIds(Set.of(new ExternalId("b", "2|3"), new ExternalId("a", "x\ny")))
                .setPlaces(List.of("GB", "PT"), List.of("gb-bradford", "pt-amadora"))
                .setSourceUrl("https://example.org/soup")
                .setLicense("CC-BY-4.0")
                .setConfirmedOn(LocalDate.of(2024, 5, 1));
        cast.save(practice);
    }

    @AfterEach
    void delete() {
        cast.delete(practice);
    }

    @Test
    void aTableWithTextsHasARowForEachPracticeAndLanguage() throws IOException {
        List<Map<String, String>> rows = rows("/practices?format=csv&include=texts&externalId=a:x%0Ay");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("id", practice.recordId())
                .containsEntry("externalIds", "a:x\\ny|b:2\\|3")
                .containsEntry("title", "Soup; or | bread\\")
                .containsEntry("language", "pt")
                .containsEntry("translation", "original")
                .containsEntry("summary", "One.\n\nTwo | three; four\\")
                .containsEntry("rationale", "")
                .containsEntry("references", "Evaluation \\| 2\\; a\\\\b <https://example.org/a;b> [en]\nOn paper")
                .containsEntry("period", "Since 2016")
                .containsEntry("cities", "gb-bradford|pt-amadora")
                .containsEntry("cityNames", "Bradford|Amadora")
                .containsEntry("countries", "")
                .containsEntry("countryNames", "")
                .containsEntry("topics", "education")
                .containsEntry("topicLabels", "Education")
                .containsEntry("license", "CC-BY-4.0")
                .containsEntry("confirmedOn", "2024-05-01")
                .containsEntry("status", "published");
        assertThat(rows.get(1))
                .containsEntry("id", practice.recordId())
                .containsEntry("title", "Soupe")
                .containsEntry("language", "fr")
                .containsEntry("translation", "machine")
                .containsEntry("cities", "gb-bradford|pt-amadora");
    }

    @Test
    void countriesAreNamedWhereThereIsNoCity() throws IOException {
        cast.save(practice.setPlaces(List.of("GB", "PT"), List.of()));

        assertThat(rows("/practices?format=csv&include=texts&externalId=a:x%0Ay"))
                .extracting(row -> row.get("cities") + "/" + row.get("countries") + "/" + row.get("countryNames"))
                .containsOnly("/GB|PT/United Kingdom|Portugal");
    }

    @Test
    void theColumnsAreThoseOfTheContract() {
        assertThat(get("/practices?format=csv&include=texts").asString().lines().findFirst())
                .hasValue(COLUMNS);
        assertThat(get("/practices?format=csv&include=texts&fields=impact,id&limit=1")
                        .asString())
                .startsWith("id,impact\r\n");
        assertThat(problem("/practices?format=csv&include=texts&fields=slug", 400)
                        .errors()
                        .get(0)
                        .allowed())
                .contains("impact");
    }

    @ParameterizedTest
    @CsvSource({"csv, 1", "ndjson, 0"})
    void aPartIsSoManyPracticesWithAllTheirRows(String format, int header) {
        String rows = get("/practices?fields=id&include=texts&externalId=a:x%0Ay&limit=1&format=" + format)
                .asString();

        assertThat(rows.lines()).hasSize(header == 1 ? 3 : 1);
    }

    private static List<Map<String, String>> rows(String path) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(get(path).asString())) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
