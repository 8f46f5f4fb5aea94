package org.foundationops.events.funding;

import static io.restassured.RestAssured.given;
import static org.foundationops.events.EventRequests.conference;
import static org.foundationops.events.EventRequests.recognised;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class FundingProjectionTest {

    private static final String TOPIC = "foundation.grants.v1";

    @Test
    void anAwardShowsOnItsEventOnceHoweverOftenItArrives() {
        String event = recognised(People.register(), conference("Example Days"));
        UUID award = UuidV7.next();

        approve(award, 1, event, "5000.00", "USD");
        approve(award, 1, event, "5000.00", "USD");
        UUID second = UuidV7.next();
        approve(second, 1, event, "70000", "JPY");

        awaitAwards(event, 2);
        given().get("/v1/events/{id}", event)
                .then()
                .body("funding", hasSize(2))
                .body("funding[0].awardId", equalTo(award.toString()))
                .body("funding[0].amount", equalTo(Map.of("amount", "5000.00", "currency", "USD")))
                .body("funding[0].approvedOn", equalTo("2026-11-20"))
                .body("funding[1].amount", equalTo(Map.of("amount", "70000", "currency", "JPY")));
    }

    @Test
    void aLaterStateReplacesAnEarlierOneAndNotTheOtherWayRound() {
        String event = recognised(People.register(), conference("Example Days"));
        UUID award = UuidV7.next();

        approve(award, 2, event, "4000.00", "USD");
        approve(award, 1, event, "5000.00", "USD");
        UUID marker = UuidV7.next();
        approve(marker, 1, event, "1.00", "USD");

        awaitAwards(event, 2);
        given().get("/v1/events/{id}", event).then().body("funding.amount.amount", equalTo(List.of("4000.00", "1.00")));
    }

    @Test
    void anAwardWithoutAnEventIsNoFunding() {
        String event = recognised(People.register(), conference("Example Days"));
        Map<String, Object> state = state("USD", "300.00");
        KafkaProbe.publish(TOPIC, "foundation.grants.award.imported.v1", "award", UuidV7.next(), 1, state);
        approve(UuidV7.next(), 1, event, "1.00", "USD");

        awaitAwards(event, 1);
    }

    private static void approve(UUID award, long version, String event, String amount, String currency) {
        Map<String, Object> state = state(currency, amount);
        state.put("eventId", event);
        KafkaProbe.publish(TOPIC, "foundation.grants.award.approved.v1", "award", award, version, state);
    }

    private static Map<String, Object> state(String currency, String amount) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", "APPROVED");
        state.put("amount", Map.of("amount", amount, "currency", currency));
        state.put("approvedOn", "2026-11-20");
        state.put("somethingNew", true);
        return state;
    }

    private static void awaitAwards(String event, int count) {
        Awaitility.await()
                .untilAsserted(
                        () -> given().get("/v1/events/{id}", event).then().body("funding", hasSize(count)));
    }
}
