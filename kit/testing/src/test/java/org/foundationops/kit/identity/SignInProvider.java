package org.foundationops.kit.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two documents of an OIDC provider that a service needs, and the profile of a service that finds it by URL. */
public final class SignInProvider implements QuarkusTestProfile, AutoCloseable {

    private static final String PORT = "foundation.test.sign-in-port";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.auth-server-url", url());
    }

    void start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 0);
            started.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
            started.createContext("/certs", exchange -> answer(exchange, keys()));
            started.start();
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static String configuration() {
        return "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url() + "/certs\",\"token_endpoint\":\"" + url()
                + "/token\"}";
    }

    private static String keys() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty("foundation.test.public-key"));
            RSAPublicKey key =
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\""
                    + base64(key.getModulus().toByteArray()) + "\",\"e\":\""
                    + base64(key.getPublicExponent().toByteArray()) + "\"}]}";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String url() {
        return "http://127.0.0.1:" + port();
    }

    /** A free port, kept in a system property, because the profile and the test have different class loaders. */
    private static int port() {
        String known = System.getProperty(PORT);
        if (known != null) {
            return Integer.parseInt(known);
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
