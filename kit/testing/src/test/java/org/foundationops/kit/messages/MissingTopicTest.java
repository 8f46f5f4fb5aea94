package org.foundationops.kit.messages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A topic that this service reads was not created. */
@ServiceTest
@TestProfile(MissingTopicTest.OneTooMany.class)
class MissingTopicTest {

    @Test
    void theServiceIsAliveAndSaysWhichTopicIsMissing() {
        Parcels.soon()
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body("checks.find { it.name == 'messages' }.data.kafka", equalTo("answers"))
                        .body("checks.find { it.name == 'messages' }.data.reading", equalTo("has its share"))
                        .body(
                                "checks.find { it.name == 'messages' }.data.missingTopics",
                                equalTo("foundation.nowhere.v1 foundation.nowhere.v1.dlq")));
        given().get("/q/health/live").then().statusCode(200);
    }

    public static final class OneTooMany implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("foundation.messages.read-topics", "foundation.nowhere.v1");
        }
    }
}
