package org.interculturalcities.access;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.interculturalcities.CapturedLog;
import org.interculturalcities.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class AuditLogTest {

    private final CapturedLog log = new CapturedLog("audit");

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void aTokenIsToldOfFromItsIssueToItsEnd() {
        JsonPath issued = Writer.ADMIN
                .post("/tokens", Map.of("name", "Told of", "role", "reader"))
                .jsonPath();
        String secret = issued.getString("data.secret");
        String token = "token=\"%s\"".formatted(issued.getString("data.token.id"));
        String principal = "principal=\"%s\" name=\"Told of\"".formatted(issued.getString("data.token.principal"));
        for (int i = 0; i < 3; i++) {
            new Writer(secret).get("/tokens/current").then().statusCode(200);
        }
        Writer.ADMIN.send(Method.DELETE, "/tokens/" + issued.getString("data.token.id"), null);
        new Writer(secret).get("/tokens/current").then().statusCode(401);

        assertThat(told("Told of")).hasSize(4).allSatisfy(line -> assertThat(line)
                .contains(principal, token, "role=\"reader\"", "address=\"127.0.0.1\"")
                .doesNotContain(secret));
        assertThat(told("Told of").get(0)).startsWith("Token issued").contains("by=");
        assertThat(told("Told of").get(1)).startsWith("Signed in");
        assertThat(told("Told of").get(2)).startsWith("Token revoked").contains("by=");
        assertThat(told("Told of").get(3)).startsWith("Token refused");
        assertThat(levels("Told of")).containsExactly("INFO", "INFO", "INFO", "WARN");
    }

    @Test
    void aFloodOfRefusedTokensIsToldInAFewLines() throws UnknownHostException {
        for (int i = 0; i < 30; i++) {
            given().config(config().httpClient(httpClientConfig()
                            .setParam("http.route.local-address", InetAddress.getByName("127.0.0.3"))))
                    .header("Authorization", "Bearer guessed-" + i)
                    .get("/api/v1/tokens/current");
        }
        assertThat(told("127.0.0.3")).hasSize(AuditLog.MAX_REFUSALS + 1).noneMatch(line -> line.contains("guessed"));
        assertThat(told("127.0.0.3").get(AuditLog.MAX_REFUSALS)).contains("Further");
    }

    @Test
    void aNameForgesNoLine() {
        AuditLog audit = new AuditLog();
        String name = "x\" role=\"admin\"\r\n2026-01-01 INFO audit Token issued\u2028\u0085\u001b[31m";
        audit.signedIn(new Caller("issuer#\n1", name, Role.READER, Set.of(), null), null, "192.0.2.1");

        assertThat(told("192.0.2.1"))
                .singleElement()
                .asString()
                .doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}]")
                .contains("name=\"x\\u0022 role=\\u0022admin\\u0022\\u000d\\u000a2026");
    }

    @Test
    void aLongNameIsCut() {
        AuditLog audit = new AuditLog();
        audit.signedIn(new Caller("1", "x".repeat(50_000), Role.READER, Set.of(), null), null, "192.0.2.2");
        assertThat(told("192.0.2.2").get(0)).hasSizeLessThan(1_000);
    }

    @Test
    void theFirstTokenIsInAFileOfItsOwnerAlone(@TempDir Path parent) throws Exception {
        Path folder = parent.resolve("data");
        for (TokenSecret secret : List.of(TokenSecret.random(), TokenSecret.random())) {
            Path file = FirstAdminToken.write(secret, folder);

            assertThat(file).isEqualTo(folder.resolve("first-admin-token")).hasContent(secret.text());
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private List<String> told(String part) {
        return log.records().stream()
                .map(AuditLogTest::text)
                .filter(line -> line.contains(part))
                .toList();
    }

    private List<String> levels(String part) {
        return log.records().stream()
                .filter(line -> text(line).contains(part))
                .map(LogRecord::getLevel)
                .map(Level::getName)
                .toList();
    }

    private static String text(LogRecord line) {
        return line.getMessage();
    }
}
