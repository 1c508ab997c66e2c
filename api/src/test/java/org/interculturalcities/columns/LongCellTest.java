package org.interculturalcities.columns;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.interculturalcities.Writer;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that are matched with what people send take no longer than reading it. */
@QuarkusTest
class LongCellTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"contact", "references", "period", "license", "summary", "cities", "sourceUrl", "externalId"})
    void aCellTakesAsLongToReadAsItIsLong(String column) {
        for (String part : new String[] {" ", "<", "a ", ", ", "&2001", "http://", "a-", "1", "2019 ", "a@a."}) {
            String cell = "a" + part.repeat(LENGTH / part.length()) + "a";
            String file = "title,%s\nLong,\"%s\"\n".formatted(column, cell);
            assertTimeout(
                    Duration.ofSeconds(8),
                    () -> ImportClient.ADMIN.plan(file, "source=long"),
                    () -> column + " of " + part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"license", "period", "sourceUrl"})
    void aFieldTakesAsLongToReadAsItIsLong(String field) {
        for (String part : new String[] {"-a", " a", "&2001", ".1", "a@a."}) {
            Map<String, Object> form = Map.of(
                    "originalLanguage",
                    "en",
                    "texts",
                    Map.of("en", Map.of("title", "Long")),
                    field,
                    part.repeat(LENGTH / part.length()));
            assertTimeout(Duration.ofSeconds(8), () -> Writer.ADMIN
                    .post("/practices?validateOnly=true", form)
                    .then()
                    .statusCode(422));
        }
    }
}
