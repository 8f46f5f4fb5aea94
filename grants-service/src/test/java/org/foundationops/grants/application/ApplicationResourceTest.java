package org.foundationops.grants.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.TODAY;
import static org.foundationops.grants.Requests.application;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.asToken;
import static org.foundationops.grants.Requests.decisionOf;
import static org.foundationops.grants.Requests.knownEvent;
import static org.foundationops.grants.Requests.money;
import static org.foundationops.grants.Requests.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.grants.TestBody;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApplicationResourceTest {

    private static final String TOPIC = "foundation.grants.v1";

    @Test
    void aPersonAppliesForAnEvent() {
        TestPerson applicant = People.register();
        UUID event = knownEvent(TODAY.plusDays(90));

        String id = as(applicant)
                .body(application(event, "2200.00", "USD"))
                .post("/v1/grant-applications")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/grant-applications/"))
                .body("status", equalTo("SUBMITTED"))
                .body("applicantId", equalTo(applicant.id().toString()))
                .body("requested", equalTo(money("2200.00", "USD")))
                .extract()
                .path("id");

        KafkaProbe.Message message =
                KafkaProbe.await(TOPIC, "grant-application/" + id, "foundation.grants.grant-application.submitted.v1");
        assertThat(message.data().path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(message.data().path("country").asText()).isEqualTo("NL");
        assertThat(message.envelope().toString()).doesNotContain("Conference").doesNotContain("Travel");
    }

    @Test
    void anEventThatIsNotKnownIsAConflictThatMayPass() {
        as(People.register())
                .body(application(UUID.randomUUID(), "2200.00", "USD"))
                .post("/v1/grant-applications")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:event-unknown"));
    }

    @Test
    void whatBreaksARuleIsRefusedWithPointers() {
        TestPerson applicant = People.register();
        Map<String, Object> request = new HashMap<>(application(knownEvent(TODAY.plusDays(90)), "1.00", "USD"));

        request.put("title", "");
        request.put("recipient", Map.of("name", "Conference Association", "country", "XX"));
        as(applicant)
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:validation-failed"))
                .body("errors.pointer", hasItems("/title", "/recipient/country"));
        request.put("title", "Conference");
        request.put("recipient", Map.of("name", "Conference Association", "country", "NL"));
        request.remove("eventId");
        as(applicant)
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/eventId"));
        request.put("kind", "PROJECT");
        request.put("requested", money("0.00", "USD"));
        as(applicant)
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:amount-unusable"))
                .body("errors.pointer", contains("/requested"));
        request.put("surprise", true);
        as(applicant)
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:invalid-request"));
    }

    @Test
    void oneSeesOnesOwnApplicationsAndOfficersSeeAll() {
        TestPerson applicant = People.register();
        TestPerson other = People.register();
        TestPerson reviewer = People.register().holding("grant-reviewer", null);
        String id = submitted(applicant, "100.00", "USD");

        as(applicant).get("/v1/grant-applications").then().statusCode(200).body("items.id", contains(id));
        as(other).get("/v1/grant-applications").then().statusCode(200).body("items.size()", equalTo(0));
        as(applicant).get("/v1/grant-applications/{id}", id).then().statusCode(200);
        as(other).get("/v1/grant-applications/{id}", id).then().statusCode(404);
        for (String token : List.of(reviewer.token(), Tokens.client("grants:read"))) {
            asToken(token).get("/v1/grant-applications/{id}", id).then().statusCode(200);
            asToken(token)
                    .queryParam("limit", 200)
                    .get("/v1/grant-applications")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
        given().get("/v1/grant-applications").then().statusCode(401);
        given().get("/v1/grant-applications/{id}", id).then().statusCode(401);
        asToken(Tokens.client("events:read"))
                .get("/v1/grant-applications")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyKnownPersonsApply() {
        Map<String, Object> request = application(UUID.randomUUID(), "1.00", "USD");

        given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        asToken(Tokens.person("nobody-knows-me"))
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:identity-not-linked"));
        asToken(Tokens.client("grants:read"))
                .body(request)
                .post("/v1/grant-applications")
                .then()
                .statusCode(403);
    }

    @Test
    void anApplicantWithdrawsAndNobodyElseDoes() {
        TestPerson applicant = People.register();
        String id = submitted(applicant, "100.00", "USD");

        given().post("/v1/grant-applications/{id}/withdrawal", id).then().statusCode(401);
        as(People.register())
                .post("/v1/grant-applications/{id}/withdrawal", id)
                .then()
                .statusCode(404);
        as(applicant)
                .post("/v1/grant-applications/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        as(applicant)
                .post("/v1/grant-applications/{id}/withdrawal", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:application-not-open"));
        KafkaProbe.await(TOPIC, "grant-application/" + id, "foundation.grants.grant-application.withdrawn.v1");
    }

    @Test
    void aRejectionIsARecordedDecisionWhoseReasonStaysPrivate() {
        TestBody body = TestBody.create();
        TestPerson applicant = People.register();
        String id = submitted(applicant, "100.00", "USD");
        Map<String, Object> rejection =
                Map.of("decision", decisionOf(body.id()), "reason", "We know the applicant too well.");

        given().contentType(ContentType.JSON)
                .body(rejection)
                .post("/v1/grant-applications/{id}/rejection", id)
                .then()
                .statusCode(401);
        for (TestPerson other :
                List.of(applicant, body.treasurer(), TestBody.create().secretary())) {
            as(other)
                    .body(rejection)
                    .post("/v1/grant-applications/{id}/rejection", id)
                    .then()
                    .statusCode(403);
        }
        as(body.director())
                .body(rejection)
                .post("/v1/grant-applications/{id}/rejection", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.minuteReference", equalTo("Board, item 4"));
        as(body.director())
                .body(rejection)
                .post("/v1/grant-applications/{id}/rejection", id)
                .then()
                .statusCode(409);

        KafkaProbe.Message message =
                KafkaProbe.await(TOPIC, "grant-application/" + id, "foundation.grants.grant-application.rejected.v1");
        assertThat(message.envelope().toString()).doesNotContain("too well");
        assertThat(TestDatabase.query(
                        "select r.text from audit_entry e join audit_reason r on r.entry = e.position"
                                + " where e.subject = ? and e.action = 'rejected'",
                        id))
                .containsExactly(Map.of("text", "We know the applicant too well."));
    }
}
