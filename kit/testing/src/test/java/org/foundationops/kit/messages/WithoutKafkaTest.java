package org.foundationops.kit.messages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Nothing listens where Kafka should be. */
@ServiceTest
@TestProfile(WithoutKafkaTest.NobodyThere.class)
class WithoutKafkaTest {

    @Inject
    Outbox outbox;

    @Inject
    MeterRegistry meters;

    @Test
    void theServiceIsAliveAndSaysThatKafkaIsMissing() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'messages' }.data.database", equalTo("answers"))
                .body("checks.find { it.name == 'messages' }.data.kafka", equalTo("does not answer"))
                .body("checks.find { it.name == 'messages' }.data.missingTopics", nullValue());
    }

    @Test
    void theServiceServesAndKeepsItsMessages() {
        UUID crate = UuidV7.next();

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(
                        new OutgoingMessage("foundation.grants.crate.packed.v1", "crate", crate, 1, Map.of())));

        assertThat(TestDatabase.count("select count(*) from outbox where message_key = ?", "crate/" + crate))
                .isEqualTo(1);
        given().get("/v1/policies").then().statusCode(200);
    }

    @Test
    void theBacklogIsMeasured() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(
                        new OutgoingMessage("foundation.grants.crate.packed.v1", "crate", UuidV7.next(), 1, Map.of())));

        Parcels.soon().untilAsserted(() -> {
            assertThat(meters.get("outbox_pending_rows").gauge().value())
                    .isEqualTo(TestDatabase.count("select count(*) from outbox"));
            assertThat(meters.get("outbox_oldest_age_seconds").gauge().value()).isPositive();
        });
    }

    public static final class NobodyThere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:1");
        }
    }
}
