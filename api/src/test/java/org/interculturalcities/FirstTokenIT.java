package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service without a token in its settings. */
class FirstTokenIT {

    @TempDir
    Path folder;

    @AfterEach
    void cleanUp() {
        RestAssured.reset();
    }

    @Test
    void theFirstStartWritesTheTokenOfTheFirstAdminToAFile() throws Exception {
        int port = Service.freePort();
        Map<String, String> settings = Map.of("CATALOGUE_DATA_DIR", folder.toString(), "CATALOGUE_SAMPLE", "false");
        try (Service service = Service.start(port, settings)) {
            RestAssured.port = port;
            Path file = folder.resolve("first-admin-token");

            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            new Writer(Files.readString(file).strip())
                    .get("/tokens/current")
                    .then()
                    .statusCode(200)
                    .body("data.role", is("admin"));
        }
    }
}
