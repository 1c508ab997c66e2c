package org.interculturalcities.importing.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Locale;
import org.interculturalcities.Documents;
import org.interculturalcities.importing.ImportClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class ImportSettingsTest {

    private static final int MOST_ROWS = Integer.parseInt(defaultOf("mostRows"));
    private static final String WRITTEN = String.format(Locale.ENGLISH, "%,d rows", MOST_ROWS);

    @Test
    @Timeout(120)
    void aFileWithMoreRowsIsRefusedWithTheNumber() throws InterruptedException {
        byte[] file = ("title\n" + "x\n".repeat(MOST_ROWS + 1)).getBytes();

        JsonPath plan = ImportClient.ADMIN.sendPatiently(file, "source=rows").jsonPath();
        while (List.of("received", "planning").contains(plan.getString("data.state"))) {
            Thread.sleep(100);
            plan = ImportClient.ADMIN.get(plan.getString("data.id")).jsonPath();
        }

        assertThat(plan.getString("data.state")).isEqualTo("failed");
        assertThat(plan.getString("data.failure.errors[0].code")).isEqualTo("too-many-rows");
        assertThat(plan.getString("data.failure.detail")).contains(WRITTEN);
    }

    @Test
    void theContractTheSettingsAndTheSiteNameTheNumber() {
        assertThat(Documents.text("openapi/openapi.yaml")).contains(WRITTEN);
        assertThat(Documents.text("docker/README.md"))
                .contains("`CATALOGUE_IMPORTS_MOST_ROWS` | the most rows of a file to import; default `" + MOST_ROWS);
        assertThat(Documents.text("frontend/src/lib/imports/FileInput.svelte"))
                .contains("mostRows = "
                        + String.format(Locale.ENGLISH, "%,d;", MOST_ROWS).replace(',', '_'));
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
