package org.foundationops.grants;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;

/** What tests ask of the service, in its own words. */
public final class Requests {

    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Requests() {}

    public static RequestSpecification as(TestPerson person) {
        return asToken(person.token());
    }

    public static RequestSpecification asToken(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Map<String, Object> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    public static Map<String, Object> decisionOf(UUID body) {
        return decisionOf(body, TODAY);
    }

    public static Map<String, Object> decisionOf(UUID body, LocalDate decidedOn) {
        return Map.of("bodyId", body.toString(), "decidedOn", decidedOn.toString(), "minuteReference", "Board, item 4");
    }

    public static Map<String, Object> budget(UUID body, String amount, String currency) {
        return Map.of(
                "bodyId",
                body.toString(),
                "fiscalYear",
                2026,
                "currency",
                currency,
                "title",
                "Budget 2026",
                "lines",
                List.of(Map.of(
                        "code", "grants.events",
                        "name", "Grants to events",
                        "allotted", money(amount, currency))));
    }

    /** The id of a new draft. */
    public static String draft(TestBody body, String amount, String currency) {
        return as(body.treasurer())
                .body(budget(body.id(), amount, currency))
                .post("/v1/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of the one line of a new adopted budget. */
    public static String adoptedLine(TestBody body, String amount, String currency) {
        return as(body.secretary())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", draft(body, amount, currency))
                .then()
                .statusCode(200)
                .extract()
                .path("lines[0].id");
    }

    /** An event as events-service tells of it: recognised, with a code of conduct and a contact. */
    public static UUID knownEvent(LocalDate startsOn, TestPerson... organisers) {
        UUID event = UuidV7.next();
        tellEvent(event, 1, eventState(startsOn, organisers));
        return event;
    }

    public static Map<String, Object> eventState(LocalDate startsOn, TestPerson... organisers) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("name", "Conference");
        state.put("status", "RECOGNISED");
        state.put("level", "RECOGNISED");
        state.put("startsOn", startsOn.toString());
        state.put("conductUrl", "https://conference.example/conduct");
        state.put("contactCount", 2);
        state.put(
                "organisers",
                List.of(organisers).stream()
                        .map(person -> person.id().toString())
                        .toList());
        return state;
    }

    public static void tellEvent(UUID event, long version, Map<String, Object> state) {
        KafkaProbe.publish(
                "foundation.events.v1", "foundation.events.event.recognised.v1", "event", event, version, state);
        Awaitility.await("event " + event)
                .until(() -> TestDatabase.count(
                                "select count(*) from known_event where event_id = ? and version = ?", event, version)
                        == 1);
    }

    public static Map<String, Object> application(UUID event, String amount, String currency) {
        return Map.of(
                "title",
                "Conference 2026",
                "purpose",
                "Travel of ten speakers",
                "kind",
                "EVENT",
                "eventId",
                event.toString(),
                "recipient",
                Map.of("name", "Conference Association", "country", "NL"),
                "requested",
                money(amount, currency));
    }

    /** The id of a new application for an event far enough away. */
    public static String submitted(TestPerson applicant, String amount, String currency) {
        return submittedFor(knownEvent(TODAY.plusDays(90)), applicant, amount, currency);
    }

    public static String submittedFor(UUID event, TestPerson applicant, String amount, String currency) {
        return as(applicant)
                .body(application(event, amount, currency))
                .post("/v1/grant-applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> approval(UUID body, String line, String amount, String currency) {
        return Map.of("budgetLineId", line, "amount", money(amount, currency), "decision", decisionOf(body));
    }

    public static Response approve(TestPerson recorder, String application, Map<String, Object> approval) {
        return as(recorder).body(approval).post("/v1/grant-applications/{id}/approval", application);
    }
}
