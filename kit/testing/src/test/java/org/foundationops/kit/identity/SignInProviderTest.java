package org.foundationops.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A service starts and serves what it can while the sign-in provider is away, and finds it when it comes. */
@QuarkusTest
@TestProfile(SignInProvider.class)
class SignInProviderTest {

    @Test
    void aServiceThatStartedBeforeItsProviderChecksTokensOnceItIsThere() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/v1/doors/public").then().statusCode(200);
        given().get("/v1/doors/signed-in").then().statusCode(401);
        withToken("public").then().statusCode(200);
        withToken("signed-in")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:problem:sign-in-unavailable"));

        try (SignInProvider provider = new SignInProvider()) {
            provider.start();
            await().until(() -> withToken("signed-in").statusCode() == 200);
        }

        // Its keys are known now, so it may go again, and who asks for another key hurts nobody else.
        assertThat(withToken(unknownKey(), "signed-in").statusCode()).isIn(401, 503);
        withToken("signed-in").then().statusCode(200);
    }

    private static String unknownKey() {
        String header = "{\"alg\":\"RS256\",\"kid\":\"unknown\"}";
        String token = Tokens.person("eve");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.US_ASCII))
                + token.substring(token.indexOf('.'));
    }

    private static Response withToken(String door) {
        return withToken(Tokens.person("ada"), door);
    }

    private static Response withToken(String token, String door) {
        return given().auth().oauth2(token).get("/v1/doors/" + door);
    }
}
