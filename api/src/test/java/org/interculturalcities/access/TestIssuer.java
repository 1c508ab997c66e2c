package org.interculturalcities.access;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.Json;
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
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An OpenID issuer as small as can be: it shows its key, and signs what it is asked to. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {

    /** Whom its tokens are meant for, unless they say otherwise. */
    static final String AUDIENCE = "catalogue";

    private static final KeyPair KEYS = keys();

    private static String address = "";
    private HttpServer server;

    /** A token that the issuer has signed. */
    static String sign(Set<String> groups, List<String> networks) {
        return sign(claims(groups, networks));
    }

    static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").sign(KEYS.getPrivate());
    }

    /** One that says in its header of which type it is (RFC 8725, section 3.11). */
    static String signTyped(String type, JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").header("typ", type).sign(KEYS.getPrivate());
    }

    /** The claims of a token, signed as they stand: the library adds none, such as an expiry. */
    static String signAsIs(Map<String, ?> claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(Json.encode(claims));
        signature.setKey(KEYS.getPrivate());
        signature.setKeyIdHeaderValue("1");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String address() {
        return address;
    }

    /** One that somebody else has signed in its name. */
    static String forge(Set<String> groups) {
        return claims(groups, List.of()).jws().keyId("1").sign(keys().getPrivate());
    }

    static String expired(Set<String> groups) {
        return sign(claims(groups, List.of()).issuedAt(1_000).expiresAt(2_000));
    }

    static JwtClaimsBuilder claims(Set<String> groups, List<String> networks) {
        return Jwt.issuer(address)
                .audience(AUDIENCE)
                .subject("248289761001")
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
        return Map.of(
                "mp.jwt.verify.issuer",
                address,
                "mp.jwt.verify.publickey.location",
                address + "/keys",
                "mp.jwt.verify.audiences",
                AUDIENCE);
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
