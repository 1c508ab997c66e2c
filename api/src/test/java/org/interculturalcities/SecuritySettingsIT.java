package org.interculturalcities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with a certificate of its own, signed by itself, and with a secret in a file. */
class SecuritySettingsIT {

    private static final char[] PASSWORD = "password".toCharArray();
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    @TempDir
    Path folder;

    @Test
    void tlsAndSecretsComeFromFiles() throws Exception {
        KeyStore keys = keys();
        Path certificate = pem("CERTIFICATE", keys.getCertificate("catalogue").getEncoded());
        Path key = pem("PRIVATE KEY", keys.getKey("catalogue", PASSWORD).getEncoded());
        int tlsPort = Service.freePort();
        String token = "the-token-of-an-admin-in-a-file-of-its-own";
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("catalogue.admin.token"), token);
        Map<String, String> settings = Map.of(
                "QUARKUS_HTTP_SSL_CERTIFICATE_FILES", certificate.toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES", key.toString(),
                "QUARKUS_HTTP_SSL_PORT", Integer.toString(tlsPort),
                "CATALOGUE_SECURITY_CONTACT", "mailto:security@example.org",
                "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", secrets.toString(),
                "CATALOGUE_DATA_DIR", folder.resolve("data").toString());
        int port = Service.freePort();
        try (Service service = Service.start(port, settings)) {
            HttpResponse<String> caller = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:%d/api/v1/tokens/current".formatted(port)))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(caller.body()).contains("\"role\":\"admin\"");
            assertThat(caller.headers().firstValue("Strict-Transport-Security")).isEmpty();

            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(keys)).build();
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("https://localhost:%d/.well-known/security.txt".formatted(tlsPort)))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
            assertThat(answer.body())
                    .contains("Contact: mailto:security@example.org\n")
                    .contains("Canonical: " + request.uri() + "\n");
            assertThat(Instant.parse(answer.body().replaceFirst("(?s).*Expires: (\\S+)\n.*", "$1")))
                    .isAfter(Instant.now());
        }
    }

    private KeyStore keys() throws Exception {
        Path store = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        (keytool + " -genkeypair -alias catalogue -keyalg EC -dname CN=localhost -ext san=dns:localhost"
                                        + " -storetype PKCS12 -storepass password -keystore " + store)
                                .split(" "))
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD);
        }
        return keys;
    }

    private Path pem(String label, byte[] content) throws Exception {
        return Files.writeString(
                folder.resolve(label + ".pem"),
                "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, PEM.encodeToString(content)));
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null);
        trusted.setCertificateEntry("catalogue", keys.getCertificate("catalogue"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
