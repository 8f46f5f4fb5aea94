package org.foundationops.kit.messages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReadinessTest {

    @Test
    void aServiceWithAllItNeedsIsReady() {
        Parcels.soon().until(() -> given().get("/q/health/ready").statusCode() == 200);

        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'messages' }.data.database", equalTo("answers"))
                .body("checks.find { it.name == 'messages' }.data.kafka", equalTo("answers"))
                .body("checks.find { it.name == 'messages' }.data.reading", equalTo("has its share"))
                .body("checks.find { it.name == 'messages' }.data.missingTopics", equalTo(""));
    }

    @Test
    void beingAliveAsksForNothingOfThis() {
        given().get("/q/health/live").then().statusCode(200).body("checks.name", not(hasItem("messages")));
    }
}
