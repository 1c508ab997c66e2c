package org.interculturalcities.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.interculturalcities.Api.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.interculturalcities.Fixtures;
import org.interculturalcities.Sample;
import org.interculturalcities.http.Sha256;
import org.interculturalcities.practice.Practice;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Fixtures cast;

    @Test
    void hasEveryListTwiceAndTheManifestAtTheEnd() throws IOException {
        assertThat(unzip(archive()).keySet())
                .containsExactly(
                        "CREDITS.md",
                        "README.txt",
                        "cities.csv",
                        "cities.ndjson",
                        "collections.csv",
                        "collections.ndjson",
                        "memberships.csv",
                        "memberships.ndjson",
                        "networks.csv",
                        "networks.ndjson",
                        "practices.csv",
                        "practices.ndjson",
                        "topics.csv",
                        "topics.ndjson",
                        "manifest.json");
    }

    @Test
    void theManifestKnowsEveryFile() throws IOException {
        Map<String, byte[]> files = unzip(archive());
        JsonNode manifest = JSON.readTree(files.remove("manifest.json"));

        assertThat(manifest.path("name").asText()).isEqualTo("Intercultural Catalogue");
        assertThat(manifest.path("licence").asText()).isNotEmpty();
        assertThat(manifest.path("credits").asText()).isEqualTo("CREDITS.md");
        assertThat(manifest.path("files")).hasSize(files.size());
        for (JsonNode file : manifest.path("files")) {
            byte[] bytes = files.get(file.path("name").asText());
            assertThat(file.path("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.path("sha256").asText()).isEqualTo(HexFormat.of().formatHex(Sha256.of(bytes)));
            if (file.path("name").asText().endsWith(".ndjson")) {
                assertThat(lines(bytes)).hasSize(file.path("records").asInt());
            }
        }
        assertThat(manifest.path("files"))
                .filteredOn(file -> file.path("name").asText().equals("practices.ndjson"))
                .singleElement()
                .satisfies(file -> assertThat(file.path("records").asInt()).isEqualTo(Sample.PRACTICES));
    }

    @Test
    void recordsAreThoseOfTheApi() throws IOException {
        Map<String, byte[]> files = unzip(archive());

        JsonNode practice = JSON.readTree(lines(files.get("practices.ndjson")).get(0));
        String id = practice.path("id").asText();
        assertThat(practice)
                .isEqualTo(JSON.readTree(get("/practices/" + id).asString()).path("data"));
        for (String list : List.of("cities", "networks", "memberships", "topics", "collections")) {
            assertThat(lines(files.get(list + ".ndjson")))
                    .containsExactlyInAnyOrderElementsOf(get("/" + list + "?format=ndjson")
                            .asString()
                            .lines()
                            .toList());
        }
        assertThat(lines(files.get("practices.csv")))
                .hasSameElementsAs(get("/practices?format=csv&include=texts")
                        .asString()
                        .lines()
                        .toList());
    }

    @Test
    void theSameRevisionGivesTheSameBytes() {
        Response first = get("/archive");
        Response second = get("/archive", "Accept", "application/zip");

        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("Content-Disposition"))
                .matches("attachment; filename=\"intercultural-catalogue-r\\d+\\.zip\"");
        get("/archive", "If-None-Match", first.header("ETag")).then().statusCode(304);
        assertThat(first.header("ETag")).startsWith("\"");
    }

    @Test
    void isOfOneRevisionWhileAnotherWrites() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<Practice> written = new ArrayList<>();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                Practice practice = cast.publish("Written meanwhile");
                written.add(practice);
                cast.save(practice.setPlaces(List.of("PT"), List.of("pt-amadora")));
            }
        });
        try {
            for (int i = 0; i < 5; i++) {
                Map<String, byte[]> files = unzip(archive());
                long revision = JSON.readTree(files.get("manifest.json"))
                        .path("revision")
                        .asLong();
                List<String> practices = lines(files.get("practices.ndjson"));
                assertThat(practices).allSatisfy(line -> assertThat(
                                JSON.readTree(line).path("revision").asLong())
                        .isLessThanOrEqualTo(revision));
                // Every second write is a new practice, and there is a row for each.
                assertThat(lines(files.get("practices.csv")).stream()
                                .filter(line -> line.contains("Written meanwhile")))
                        .hasSameSizeAs(practices.stream()
                                .filter(line -> line.contains("Written meanwhile"))
                                .toList());
                assertThat(practicesOf("gb-bradford", files) + practicesOf("pt-amadora", files))
                        .isEqualTo(practices.stream()
                                .filter(line -> line.contains("gb-bradford") || line.contains("pt-amadora"))
                                .count());
            }
        } finally {
            enough.set(true);
            writer.join();
            written.forEach(cast::delete);
        }
    }

    private static long practicesOf(String city, Map<String, byte[]> files) throws IOException {
        for (String line : lines(files.get("cities.ndjson"))) {
            JsonNode entry = JSON.readTree(line);
            if (entry.path("id").asText().equals(city)) {
                return entry.path("practiceCount").asLong();
            }
        }
        return 0;
    }

    @Test
    void nothingUnpublishedIsInIt() throws IOException {
        Practice draft = cast.draft("Nobody knows yet");
        try {
            assertThat(unzip(archive()).values())
                    .noneMatch(file -> new String(file, StandardCharsets.UTF_8).contains("Nobody knows yet"));
        } finally {
            cast.delete(draft);
        }
    }

    @Test
    void takesNoParameters() {
        get("/archive?fields=id").then().statusCode(400);
        get("/archive?format=csv").then().statusCode(400);
    }

    @Test
    void portalsFindItsFormats() {
        get("/catalogue.jsonld", "Accept", "application/ld+json")
                .then()
                .statusCode(200)
                .contentType(containsString("application/ld+json"))
                .body("'@type'", is("dcat:Catalog"))
                .body("'@id'", endsWith("/api/v1/catalogue.jsonld"))
                .body("'dcat:dataset'[0].'@type'", is("dcat:Dataset"))
                .body("'dcat:dataset'[0].'dct:modified'.'@value'", not(is("")))
                .body("'dcat:dataset'[0].'dcat:distribution'.'dcat:accessURL'.'@id'", hasItem(endsWith("/archive")));
    }

    private static byte[] archive() {
        return get("/archive")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
