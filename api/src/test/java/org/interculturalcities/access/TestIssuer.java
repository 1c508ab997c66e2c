package org.interculturalcities.access;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An OpenID issuer as small as can be: it shows its key, and signs what it is asked to. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();

    private static String address = "";
    private HttpServer server;

    /** A token that the issuer has signed. */
    static String sign(Set<String> groups, List<String> networks) {
        return claims(groups, networks).jws().keyId("1").sign(KEYS.getPrivate());
    }

    /** One that somebody else has signed in its name. */
    static String forge(Set<String> groups) {
        return claims(groups, List.of()).jws().keyId("1").sign(keys().getPrivate());
    }

    static String expired(Set<String> groups) {
        return claims(groups, List.of())
                .issuedAt(1_000)
                .expiresAt(2_000)
                .jws()
                .keyId("1")
                .sign(KEYS.getPrivate());
    }

    private static JwtClaimsBuilder claims(Set<String> groups, List<String> networks) {
        return Jwt.issuer(address)
                .upn("maria")
                .groups(groups)
                .claim("networks", networks)
                .expiresIn(300);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        byte[] keys = publicKeys().getBytes(StandardCharsets.UTF_8);
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return Map.of("mp.jwt.verify.issuer", address, "mp.jwt.verify.publickey.location", address + "/keys");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String publicKeys() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys":[{"kty":"RSA","kid":"1","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}
                """
                .formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    // Without the sign, which is a byte of its own.
    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
