package org.foundationops.elections.castbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.foundationops.elections.Api;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class CredentialsRefusedTest {

    private static final List<Supplier<RequestSpecification>> TELLING = List.of(
            () -> given().cookie("session", "Ada"),
            () -> given().header("Authorization", "Bearer nonsense"),
            () -> given().header("Authorization", "Basic QWRhOng="),
            () -> given().auth().oauth2(Tokens.person("ada-" + UUID.randomUUID())));

    @Test
    void aBallotIsNotTakenFromWhoSaysWhoTheyAre() {
        BoxScene scene = BoxScene.open();
        String body = new String(scene.fill(scene.voter(), 1, 1).json().canonical(), StandardCharsets.UTF_8);

        for (Supplier<RequestSpecification> telling : TELLING) {
            Api.refused(
                    telling.get()
                            .contentType(ContentType.JSON)
                            .body(body)
                            .post(scene.path("/casts"))
                            .then(),
                    400,
                    "credentials-not-wanted");
        }

        assertThat(scene.waiting()).isZero();
    }

    @Test
    void theLogIsNotReadByWhoSaysWhoTheyAre() {
        BoxScene scene = BoxScene.open();

        for (Supplier<RequestSpecification> telling : TELLING) {
            for (String route : List.of("/log/head", "/log/heads", "/log/consistency?first=0&second=0")) {
                Api.refused(telling.get().get(scene.path(route)).then(), 400, "credentials-not-wanted");
            }
        }
    }

    @Test
    void theManifestIsForEverybodyOnBothOrigins() {
        BoxScene scene = BoxScene.open();

        given().cookie("session", "Ada").get(scene.path("/manifest")).then().statusCode(200);
    }
}
