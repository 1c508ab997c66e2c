package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.config.WithDefault;
import java.util.Locale;
import org.interculturalcities.Documents;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class ImportSettingsTest {

    private static final int MAX_ROWS = Integer.parseInt(defaultOf("mostRows"));
    private static final String WRITTEN = String.format(Locale.ENGLISH, "%,d rows", MAX_ROWS);

    @Test
    @Timeout(120)
    void aFileWithMoreRowsIsRefusedWithTheNumber() {
        byte[] file = ("title\n" + "x\n".repeat(MAX_ROWS + 1)).getBytes();

        // A repetition waits for the plan, and then gets its problem.
        Response answer;
        do {
            answer = ImportClient.ADMIN.sendWithRetries(file, "source=rows", "Idempotency-Key", "too many rows");
        } while (answer.statusCode() == 202);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("too-many-rows");
        assertThat(answer.jsonPath().getString("detail")).contains(WRITTEN);
    }

    @Test
    void theContractTheSettingsAndTheSiteNameTheNumber() {
        assertThat(Documents.text("openapi/openapi.yaml")).contains(WRITTEN);
        assertThat(Documents.text("docker/SETTINGS.md"))
                .contains("`CATALOGUE_IMPORTS_MOST_ROWS` | whole number from 1 | `" + MAX_ROWS + "`");
        assertThat(Documents.text("frontend/src/lib/imports/FileInput.svelte"))
                .contains("mostRows = "
                        + String.format(Locale.ENGLISH, "%,d;", MAX_ROWS).replace(',', '_'));
    }

    private static String defaultOf(String setting) {
        try {
            return ImportSettings.class
                    .getMethod(setting)
                    .getAnnotation(WithDefault.class)
                    .value();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
