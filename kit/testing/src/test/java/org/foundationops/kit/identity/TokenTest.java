package org.foundationops.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Tokens that somebody would like to be taken for good. */
@QuarkusTest
class TokenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anExpiredTokenIsRefused() {
        refused(Tokens.expired("eve"));
    }

    @Test
    void aTokenThatWasGoodIsRefusedOnceItHasExpired() {
        String token = Tokens.shortLived("eve", Duration.ofSeconds(2));
        given().auth().oauth2(token).get("/v1/doors/signed-in").then().statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() ->
                        given().auth().oauth2(token).get("/v1/doors/signed-in").statusCode() == 401);
        refused(token);
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        refused(Tokens.forAudience("eve", "account"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(Tokens.fromIssuer("eve", "https://sign-in.attacker.example/realms/foundation"));
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused() {
        refused(Tokens.forged("eve"));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        String claims = Tokens.person("eve").split("\\.", -1)[1];
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".");
    }

    @Test
    void aTokenWhoseSignatureWasCutOffIsRefused() {
        String token = Tokens.person("eve");
        refused(token.substring(0, token.lastIndexOf('.') + 1));
    }

    /** The public key is public: whoever takes it for a shared secret would let everybody in. */
    @Test
    void aTokenSignedWithThePublicKeyAsSecretIsRefused() throws Exception {
        String content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + Tokens.person("eve").split("\\.", -1)[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(System.getProperty("foundation.test.public-key"));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
        refused(content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @Test
    void aRoleWrittenIntoAGoodTokenBreaksItsSignature() throws IOException {
        refused(changed(
                Tokens.person("eve"),
                claims -> claims.putObject("realm_access").putArray("roles").add("administrator")));
    }

    @Test
    void aLongerLifeWrittenIntoAnExpiredTokenBreaksItsSignature() throws IOException {
        refused(changed(Tokens.expired("eve"), claims -> claims.put("exp", 4_102_444_800L)));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        refused("opaque");
        refused("a.b.c");
    }

    @Test
    void anotherSchemeIsNoToken() {
        given().auth()
                .preemptive()
                .basic("administrator", "administrator")
                .get("/v1/doors/signed-in")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer "));
    }

    @Test
    void aTokenInTheAddressIsNotLookedAt() {
        given().queryParam("access_token", Tokens.person("eve"))
                .get("/v1/doors/signed-in")
                .then()
                .statusCode(401);
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get("/v1/doors/signed-in")
                .then()
                .statusCode(401)
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"foundation-operations\", error=\"invalid_token\","
                                + " error_description=\"The token is not valid here, or no longer.\"")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:unauthenticated"));
    }

    private static String changed(String token, Consumer<ObjectNode> change) throws IOException {
        String[] parts = token.split("\\.", -1);
        ObjectNode claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        change.accept(claims);
        return parts[0] + "." + encoded(claims.toString()) + "." + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
