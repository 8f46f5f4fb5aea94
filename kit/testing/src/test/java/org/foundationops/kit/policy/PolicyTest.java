package org.foundationops.kit.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Linked;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PolicyTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Policies policies;

    @Test
    void theDefaultOfTheKitIsThere() {
        assertThat(policies.at("authority-freshness", LONG_AGO, Duration.class)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aSecretaryAnnouncesAValueAndItHoldsFromItsDayOn() {
        String name = policy("30");
        Linked secretary = Linked.person().holding("secretary", UuidV7.next(), LONG_AGO, null);
        Instant day = Instant.parse("2126-01-01T00:00:00Z");

        announce(name, secretary.token(), Map.of("value", 60, "validFrom", day.toString(), "decisionReference", "M 7"))
                .statusCode(201)
                .header("Location", "/v1/policies/" + name)
                .body("versions.value", contains(60, 30))
                .body("versions[0].decisionReference", equalTo("M 7"));

        assertThat(policies.at(name, day.minusNanos(1000), Integer.class)).isEqualTo(30);
        assertThat(policies.at(name, day, Integer.class)).isEqualTo(60);
        assertThat(TestDatabase.query("select actor, action from audit_entry where subject = ?", name))
                .containsExactly(Map.of("actor", "person/" + secretary.id(), "action", "announced"));
    }

    @Test
    void withoutAnInstantItHoldsFromNowOn() {
        String name = policy("30");
        announce(name, Tokens.administrator(), Map.of("value", 31, "decisionReference", "M 8"))
                .statusCode(201);
        assertThat(policies.at(name, Instant.now(), Integer.class)).isEqualTo(31);
        assertThat(policies.at(name, LONG_AGO, Integer.class)).isEqualTo(30);
    }

    @Test
    void whatWasAnnouncedForAnInstantCanBeReplacedBeforeItComes() {
        String name = policy("30");
        String day = "2126-01-01T00:00:00Z";
        announce(name, Tokens.administrator(), Map.of("value", 60, "validFrom", day, "decisionReference", "M 7"));
        announce(name, Tokens.administrator(), Map.of("value", 30, "validFrom", day, "decisionReference", "M 8"));
        assertThat(policies.at(name, Instant.parse(day), Integer.class)).isEqualTo(30);
    }

    @Test
    void thePastIsAsItWas() {
        String name = policy("30");
        announce(
                        name,
                        Tokens.administrator(),
                        Map.of("value", 60, "validFrom", "2026-01-01T00:00:00Z", "decisionReference", "M 7"))
                .statusCode(422)
                .body("type", equalTo("urn:problem:policy-in-the-past"));
    }

    @Test
    void theDatabaseItselfRefusesToChangeThePast() {
        String name = policy("30");
        assertThatThrownBy(() -> TestDatabase.execute(
                        "insert into policy (name, valid_from, value, decision_reference, actor)"
                                + " values (?, now() - interval '1 microsecond', '60', 'M 7', 'eve')",
                        name))
                .rootCause()
                .hasMessageContaining("which is past");
        assertThatThrownBy(() -> TestDatabase.execute("update policy set value = '60' where name = ?", name))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> TestDatabase.execute("delete from policy where name = ?", name))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> TestDatabase.execute("truncate policy"))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    /** Who writes the row cannot say that it was recorded earlier. */
    @Test
    void theDatabaseItselfSaysWhenARowWasRecorded() {
        String name = policy("30");
        assertThat(TestDatabase.count(
                        "select count(*) from policy where name = ? and recorded_at > now() - interval '1 hour'", name))
                .isEqualTo(1);
    }

    @Test
    void aValueThatNoServiceCouldReadIsRefusedWithItsPlace() {
        announce(
                        policy("{\"days\": 30}"),
                        Tokens.administrator(),
                        Map.of("value", Map.of("days", "many"), "decisionReference", "M 7"))
                .statusCode(422)
                .body("errors.pointer", contains("/value/days"));
    }

    @Test
    void aDecisionIsNeeded() {
        announce(policy("30"), Tokens.administrator(), Map.of("value", 60, "decisionReference", " "))
                .statusCode(422)
                .body("errors.pointer", contains("/decisionReference"));
        announce(policy("30"), Tokens.administrator(), Map.of("decisionReference", "M 7"))
                .statusCode(422)
                .body("errors.pointer", contains("/value"));
    }

    @Test
    void aPolicyThatNoServiceReadsIsNotFound() {
        announce("no-such-policy", Tokens.administrator(), Map.of("value", 60, "decisionReference", "M 7"))
                .statusCode(404);
        given().get("/v1/policies/no-such-policy").then().statusCode(404);
    }

    @Test
    void aTreasurerAnnouncesNothing() {
        Linked treasurer = Linked.person().holding("treasurer", UuidV7.next(), LONG_AGO, null);
        announce(policy("30"), treasurer.token(), Map.of("value", 60, "decisionReference", "M 7"))
                .statusCode(403)
                .body("needed", contains("administrator", "secretary"));
    }

    @Test
    void anybodyReadsPoliciesAndAsksForThemAgainByTheirTag() {
        String name = policy("30");
        String tag = given().get("/v1/policies/" + name)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("versions.value", contains(30))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/v1/policies/" + name).then().statusCode(304);
    }

    @Test
    void theListHasTheValuesThatHoldNow() {
        String name = policy("30");
        announce(
                name,
                Tokens.administrator(),
                Map.of("value", 60, "validFrom", "2126-01-01T00:00:00Z", "decisionReference", "M 7"));
        List<Map<String, Object>> items = given().queryParam("limit", 200)
                .get("/v1/policies")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("authority-freshness"))
                .extract()
                .path("items");
        assertThat(items)
                .filteredOn(item -> name.equals(item.get("name")))
                .extracting(item -> item.get("value"))
                .containsExactly(30);
    }

    /** As a migration of a service brings it. */
    private static String policy(String value) {
        String name = "trial-" + UuidV7.next();
        TestDatabase.execute(
                "insert into policy (name, valid_from, value, decision_reference, actor)"
                        + " values (?, '1970-01-01T00:00:00Z', ?::jsonb, 'default', 'system')",
                name,
                value);
        return name;
    }

    private static ValidatableResponse announce(String name, String token, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/policies/" + name)
                .then();
    }
}
