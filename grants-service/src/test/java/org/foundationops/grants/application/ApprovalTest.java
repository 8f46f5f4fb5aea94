package org.foundationops.grants.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.TODAY;
import static org.foundationops.grants.Requests.adoptedLine;
import static org.foundationops.grants.Requests.approval;
import static org.foundationops.grants.Requests.approve;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.asToken;
import static org.foundationops.grants.Requests.decisionOf;
import static org.foundationops.grants.Requests.draft;
import static org.foundationops.grants.Requests.eventState;
import static org.foundationops.grants.Requests.knownEvent;
import static org.foundationops.grants.Requests.money;
import static org.foundationops.grants.Requests.submitted;
import static org.foundationops.grants.Requests.submittedFor;
import static org.foundationops.grants.Requests.tellEvent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.foundationops.grants.TestBody;
import org.foundationops.grants.Told;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApprovalTest {

    private static final String TOPIC = "foundation.grants.v1";

    @Test
    void anApprovalBindsTheMoneyAndTellsTheOthers() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson applicant = People.register();
        UUID event = knownEvent(TODAY.plusDays(56));
        String application = submittedFor(event, applicant, "2200.00", "USD");

        String award = approve(body.secretary(), application, approval(body.id(), line, "2000.00", "USD"))
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/awards/"))
                .body("origin", equalTo("APPROVAL"))
                .body("applicationId", equalTo(application))
                .body("eventId", equalTo(event.toString()))
                .body("amount", equalTo(money("2000.00", "USD")))
                .body("baseAmount", equalTo(money("2000.00", "USD")))
                .body("rate", nullValue())
                .body("minuteReference", equalTo("Board, item 4"))
                .extract()
                .path("id");

        as(applicant)
                .get("/v1/grant-applications/{id}", application)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("awardId", equalTo(award))
                .body("decision.bodyId", equalTo(body.id().toString()));
        given().get("/v1/awards/{id}", award)
                .then()
                .statusCode(200)
                .body("recipient.name", equalTo("Conference Association"));
        given().queryParam("eventId", event)
                .get("/v1/awards")
                .then()
                .statusCode(200)
                .body("items.id", contains(award));
        as(body.treasurer())
                .queryParam("budgetLineId", line)
                .get("/v1/ledger-entries")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ALLOT", "COMMIT"))
                .body("items[1].awardId", equalTo(award))
                .body("items[1].postings.account", contains("AVAILABLE", "COMMITTED"))
                .body("items[1].postings.amount.amount", contains("-2000.00", "2000.00"));
        assertThat(committed(line)).isEqualTo(200_000);

        KafkaProbe.Message message = KafkaProbe.await(TOPIC, "award/" + award, "foundation.grants.award.approved.v1");
        assertThat(message.data().path("eventId").asText()).isEqualTo(event.toString());
        assertThat(message.data().path("amount").path("amount").asText()).isEqualTo("2000.00");
        assertThat(message.data().path("approvedOn").asText()).isEqualTo(TODAY.toString());
        assertThat(message.envelope().toString()).doesNotContain("Conference Association");
        KafkaProbe.await(TOPIC, "grant-application/" + application, "foundation.grants.grant-application.approved.v1");
        assertThat(TestDatabase.query(
                        "select actor, action, noun from audit_entry where subject in (?, ?) order by position",
                        application,
                        award))
                .containsExactly(
                        Map.of("actor", applicant.actor(), "action", "submitted", "noun", "grant-application"),
                        Map.of("actor", body.secretary().actor(), "action", "approved", "noun", "award"),
                        Map.of("actor", body.secretary().actor(), "action", "approved", "noun", "grant-application"));
    }

    @Test
    void aRepetitionWithTheSameKeyBindsTheMoneyOnce() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "2200.00", "USD");
        String key = UUID.randomUUID().toString();

        List<String> awards = Stream.of(1, 2)
                .map(time -> as(body.secretary())
                        .header("Idempotency-Key", key)
                        .body(approval(body.id(), line, "2200.00", "USD"))
                        .post("/v1/grant-applications/{id}/approval", application)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertThat(awards.get(0)).isEqualTo(awards.get(1));
        assertThat(committed(line)).isEqualTo(220_000);
    }

    @Test
    void theOldDirectorIsRefusedAMinuteAfterTheTermAndTheNewOneApproves() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "100.00", "USD");
        Instant change = Instant.now().minus(1, ChronoUnit.MINUTES);
        TestPerson old = People.register();
        UUID term = Authorities.give(old, "director", body.id(), Authorities.LONG_AGO, null);
        Authorities.end(term, old, "director", body.id(), Authorities.LONG_AGO, change);
        TestPerson next = People.register().holding("director", body.id(), change, null);
        TestPerson future =
                People.register().holding("director", body.id(), Instant.now().plus(1, ChronoUnit.HOURS), null);

        for (TestPerson notInOffice : List.of(old, future)) {
            approve(notInOffice, application, approval(body.id(), line, "100.00", "USD"))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:forbidden"));
        }
        approve(next, application, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(201);
    }

    @Test
    void onlySecretaryAndDirectorsOfTheBodyThatOwnsTheBudgetApprove() {
        TestBody body = TestBody.create();
        TestBody other = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "100.00", "USD");
        Map<String, Object> approval = approval(body.id(), line, "100.00", "USD");

        given().contentType(ContentType.JSON)
                .body(approval)
                .post("/v1/grant-applications/{id}/approval", application)
                .then()
                .statusCode(401);
        for (String token : List.of(
                body.treasurer().token(),
                other.director().token(),
                other.secretary().token(),
                People.register().token(),
                Tokens.administrator(),
                Tokens.client("grants:read"))) {
            asToken(token)
                    .body(approval)
                    .post("/v1/grant-applications/{id}/approval", application)
                    .then()
                    .statusCode(403);
        }
        approve(other.director(), application, approval(other.id(), line, "100.00", "USD"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:wrong-body"));
        assertThat(committed(line)).isZero();
    }

    @Test
    void nobodyApprovesWhileItIsNotCertainWhoIsInOffice() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "100.00", "USD");
        Authorities.forgetTheLastWatermark();

        try {
            approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("30"))
                    .body("type", equalTo("urn:problem:authority-stale"));
        } finally {
            Authorities.refresh();
        }
    }

    @Test
    void neitherTheApplicantNorAnOrganiserRecordsTheApproval() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String ofTheDirector = submitted(body.director(), "100.00", "USD");
        String ofAnOrganiser =
                submittedFor(knownEvent(TODAY.plusDays(90), body.director()), People.register(), "100.00", "USD");

        for (String application : List.of(ofTheDirector, ofAnOrganiser)) {
            approve(body.director(), application, approval(body.id(), line, "100.00", "USD"))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:interested-person"));
            as(body.director())
                    .body(Map.of("decision", decisionOf(body.id())))
                    .post("/v1/grant-applications/{id}/rejection", application)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem:interested-person"));
        }
        approve(body.secretary(), ofTheDirector, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(201);
    }

    @Test
    void fiftyFiveDaysNeedAWaiverOfADirector() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submittedFor(knownEvent(TODAY.plusDays(55)), People.register(), "100.00", "USD");
        Map<String, Object> approval = approval(body.id(), line, "100.00", "USD");
        Map<String, Object> waiver = Map.of("bodyId", body.id().toString(), "reason", "The venue moved the date.");

        approve(body.secretary(), application, approval)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:lead-time-too-short"));
        given().contentType(ContentType.JSON)
                .body(waiver)
                .post("/v1/grant-applications/{id}/lead-time-waiver", application)
                .then()
                .statusCode(401);
        for (TestPerson notADirector :
                List.of(body.secretary(), TestBody.create().director())) {
            as(notADirector)
                    .body(waiver)
                    .post("/v1/grant-applications/{id}/lead-time-waiver", application)
                    .then()
                    .statusCode(403);
        }
        as(body.director())
                .body(waiver)
                .post("/v1/grant-applications/{id}/lead-time-waiver", application)
                .then()
                .statusCode(200)
                .body("leadTimeWaiver.waivedBy", equalTo(body.director().id().toString()))
                .body("leadTimeWaiver.reason", equalTo("The venue moved the date."));
        approve(body.secretary(), application, approval).then().statusCode(201);
        KafkaProbe.await(
                TOPIC, "grant-application/" + application, "foundation.grants.grant-application.lead-time-waived.v1");
    }

    @Test
    void anEventWithoutConductOrContactOrRecognitionGetsNoMoney() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");

        refusedForEvent(body, line, Map.of("contactCount", 0), "named-contact-missing");
        refusedForEvent(body, line, Map.of("level", "SUPPORTED"), "event-not-fundable");
        refusedForEvent(body, line, Map.of("status", "CANCELLED"), "event-not-fundable");

        UUID event = knownEvent(TODAY.plusDays(90));
        String application = submittedFor(event, People.register(), "100.00", "USD");
        Map<String, Object> state = eventState(TODAY.plusDays(90));
        state.remove("conductUrl");
        tellEvent(event, 2, state);
        approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:conduct-reference-missing"));
        assertThat(committed(line)).isZero();
    }

    @Test
    void aSuspendedOrganiserBlocksApprovalUntilTheSuspensionEnds() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson organiser = People.register();
        String application =
                submittedFor(knownEvent(TODAY.plusDays(90), organiser), People.register(), "100.00", "USD");

        UUID suspension = Told.suspension(organiser);
        approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:organiser-suspended"));
        Told.lifted(suspension, organiser);
        approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(201);
    }

    @Test
    void amountsThatDoNotFitAreRefused() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "100.00", "USD");

        refused(body, application, approval(body.id(), line, "100.01", "USD"), 422, "amount-unusable");
        refused(body, application, approval(body.id(), line, "50.00", "EUR"), 422, "amount-unusable");
        refused(body, application, approval(body.id(), line, "0.00", "USD"), 422, "amount-unusable");
        refused(body, application, approval(body.id(), line, "1.0", "USD"), 400, "invalid-request");
    }

    @Test
    void aPlanGivesNoMoneyAndALineMustExist() {
        TestBody body = TestBody.create();
        String application = submitted(People.register(), "100.00", "USD");
        String line = as(body.treasurer())
                .get("/v1/budgets/{id}", draft(body, "1000.00", "USD"))
                .then()
                .extract()
                .path("lines[0].id");

        refused(body, application, approval(body.id(), line, "100.00", "USD"), 409, "budget-not-adopted");
        refused(
                body,
                application,
                approval(body.id(), UUID.randomUUID().toString(), "100.00", "USD"),
                422,
                "budget-line-unknown");
    }

    @Test
    void aDecisionOlderThanTheApplicationOrOfTomorrowIsRefused() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "1000.00", "USD");
        String application = submitted(People.register(), "100.00", "USD");
        Map<String, Object> approval = new HashMap<>(approval(body.id(), line, "100.00", "USD"));

        approval.put("decision", decisionOf(body.id(), TODAY.minusDays(2)));
        refused(body, application, approval, 422, "decision-before-submission");
        approval.put("decision", decisionOf(body.id(), TODAY.plusDays(2)));
        refused(body, application, approval, 422, "decision-in-the-future");
    }

    @Test
    void anAwardInAnotherCurrencyFixesItsBaseAmountWithRateSourceAndDate() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "3000.00", "EUR");
        Map<String, Object> approval = new HashMap<>(approval(body.id(), line, "3000.00", "EUR"));

        refused(body, application, approval, 422, "exchange-rate-unusable");
        approval.put(
                "rate",
                Map.of(
                        "value",
                        "1.10",
                        "source",
                        "European Central Bank",
                        "on",
                        TODAY.plusDays(2).toString()));
        refused(body, application, approval, 422, "exchange-rate-unusable");
        approval.put("rate", Map.of("value", "1.10", "source", "European Central Bank", "on", TODAY.toString()));
        approve(body.secretary(), application, approval)
                .then()
                .statusCode(201)
                .body("amount", equalTo(money("3000.00", "EUR")))
                .body("baseAmount", equalTo(money("3300.00", "USD")))
                .body("rate.value", equalTo("1.1"))
                .body("rate.source", equalTo("European Central Bank"))
                .body("rate.on", equalTo(TODAY.toString()));
        assertThat(committed(line)).isEqualTo(330_000);

        Map<String, Object> needless = new HashMap<>(approval(body.id(), line, "1.00", "USD"));
        needless.put("rate", approval.get("rate"));
        refused(body, submitted(People.register(), "1.00", "USD"), needless, 422, "exchange-rate-unusable");
    }

    /** Test vector: two approvals of 6,000 at once on a line of 10,000: exactly one succeeds. */
    @Test
    void ofTwoApprovalsOf6000AtOnceOn10000ExactlyOneSucceeds() throws Exception {
        for (int time = 0; time < 5; time++) {
            TestBody body = TestBody.create();
            String line = adoptedLine(body, "10000.00", "USD");
            List<String> applications = List.of(
                    submitted(People.register(), "6000.00", "USD"), submitted(People.register(), "6000.00", "USD"));

            List<Response> answers = atOnce(applications.stream()
                    .<Callable<Response>>map(application ->
                            () -> approve(body.secretary(), application, approval(body.id(), line, "6000.00", "USD")))
                    .toList());

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(answer -> answer.then()
                            .body("type", equalTo("urn:problem:budget-line-exhausted"))
                            .body("available", equalTo(money("4000.00", "USD"))));
            assertThat(committed(line)).isEqualTo(600_000);
            assertThat(TestDatabase.count("select count(*) from award where budget_line_id = ?::uuid", line))
                    .isEqualTo(1);
        }
    }

    @Test
    void ofTwoApprovalsOfOneApplicationAtOnceExactlyOneSucceeds() throws Exception {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        String application = submitted(People.register(), "1000.00", "USD");
        Map<String, Object> approval = approval(body.id(), line, "1000.00", "USD");

        List<Response> answers = atOnce(List.of(
                () -> approve(body.secretary(), application, approval),
                () -> approve(body.director(), application, approval)));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(committed(line)).isEqualTo(100_000);
    }

    @Test
    void anApplicationThatIsNotThereIsNotFound() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10.00", "USD");

        approve(body.secretary(), UUID.randomUUID().toString(), approval(body.id(), line, "1.00", "USD"))
                .then()
                .statusCode(404);
        given().get("/v1/awards/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private static void refusedForEvent(TestBody body, String line, Map<String, Object> change, String type) {
        UUID event = knownEvent(TODAY.plusDays(90));
        String application = submittedFor(event, People.register(), "100.00", "USD");
        Map<String, Object> state = eventState(TODAY.plusDays(90));
        state.putAll(change);
        tellEvent(event, 2, state);
        refused(body, application, approval(body.id(), line, "100.00", "USD"), 409, type);
    }

    private static void refused(
            TestBody body, String application, Map<String, Object> approval, int status, String type) {
        approve(body.secretary(), application, approval)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:" + type));
    }

    private static long committed(String line) {
        return TestDatabase.count("select committed_minor from line_figures where budget_line_id = ?::uuid", line);
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
