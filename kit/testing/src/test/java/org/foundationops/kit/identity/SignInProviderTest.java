package org.foundationops.kit.identity;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
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

        // Its keys are known now, so it may go again.
        withToken("signed-in").then().statusCode(200);
    }

    private static Response withToken(String door) {
        return given().auth().oauth2(Tokens.person("ada")).get("/v1/doors/" + door);
    }
}
