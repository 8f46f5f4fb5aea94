package org.foundationops.grants.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.grants.Requests.TODAY;
import static org.foundationops.grants.Requests.adoptedLine;
import static org.foundationops.grants.Requests.approval;
import static org.foundationops.grants.Requests.approve;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.decisionOf;
import static org.foundationops.grants.Requests.draft;
import static org.foundationops.grants.Requests.eventState;
import static org.foundationops.grants.Requests.knownEvent;
import static org.foundationops.grants.Requests.money;
import static org.foundationops.grants.Requests.submitted;
import static org.foundationops.grants.Requests.submittedFor;
import static org.foundationops.grants.Requests.tellEvent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.foundationops.grants.TestBody;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body of the budget decides on an application by a motion, and elections-service answers. */
@ServiceTest
class DecidedByMotionTest {

    private static final String PATH = "/v1/grant-applications/{id}/decision-requests";
    private static final String SAMPLE =
            "/contracts/messages/foundation.elections.motion.decided.v1/samples/passed.json";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestBody body;
    private TestPerson applicant;
    private String line;

    @BeforeEach
    void aBudget() {
        body = TestBody.create();
        applicant = People.register();
        line = adoptedLine(body, "10000.00", "USD");
    }

    @Test
    void theMoneyIsGivenWhenTheMotionHasPassed() {
        String application = submitted(applicant, "2200.00", "USD");
        JsonNode request = ask(application, "2000.00");
        UUID motion = UuidV7.next();

        answer(request, motion, "PASSED");

        String award = approved(application);
        as(applicant)
                .get("/v1/grant-applications/{id}", application)
                .then()
                .body("decision.motionId", equalTo(motion.toString()))
                .body("decision.bodyId", equalTo(body.id().toString()))
                .body("decision.decidedOn", equalTo(TODAY.toString()))
                .body("decision.minuteReference", equalTo("Board, item 4"));
        given().get("/v1/awards/{id}", award)
                .then()
                .statusCode(200)
                .body("amount", equalTo(money("2000.00", "USD")))
                .body("minuteReference", equalTo("Board, item 4"));
        assertThat(committed()).isEqualTo(200_000);
        assertThat(TestDatabase.query("select kind, actor from ledger_entry where award_id = ?::uuid", award))
                .containsExactly(Map.of("kind", "COMMIT", "actor", "system"));
        asked(application)
                .body("items.answers[0].disposition", contains("APPLIED"))
                .body("items[0].answers[0].hindrance", nullValue());
        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where subject = ? order by position", application))
                .containsExactly(
                        Map.of("actor", applicant.actor(), "action", "submitted"),
                        Map.of("actor", body.secretary().actor(), "action", "put-before-body"),
                        Map.of("actor", "system", "action", "approved"));
        assertThat(KafkaProbe.await(
                                "foundation.grants.v1",
                                "grant-application/" + application,
                                "foundation.grants.grant-application.approved.v1")
                        .data()
                        .at("/decision/motionId")
                        .textValue())
                .isEqualTo(motion.toString());
    }

    @Test
    void theRequestSaysInWhichVersionOnWhatTermsAndWhoIsInterested() {
        TestPerson organiser = People.register();
        String application = submittedFor(knownEvent(TODAY.plusDays(90), organiser), applicant, "100.00", "EUR");
        Map<String, Object> rate = Map.of("value", "1.10", "source", "Bank", "on", TODAY.toString());

        JsonNode request = ask(
                application,
                Map.of(
                        "budgetLineId",
                        line,
                        "amount",
                        money("90.00", "EUR"),
                        "rate",
                        rate,
                        "decideBy",
                        "2031-04-01T00:00:00Z"));

        assertThat(request.path("body").textValue()).isEqualTo(body.id().toString());
        assertThat(request.path("kind").textValue()).isEqualTo("DECIDE_GRANT");
        assertThat(request.at("/subject/service").textValue()).isEqualTo("grants");
        assertThat(request.at("/subject/type").textValue()).isEqualTo("grant-application");
        assertThat(request.at("/subject/id").textValue()).isEqualTo(application);
        assertThat(request.at("/subject/version").longValue()).isZero();
        assertThat(request.at("/text").textValue()).isEqualTo("Grant 90.00 EUR from the budget of 2026?");
        assertThat(request.at("/terms/budgetLineId").textValue()).isEqualTo(line);
        assertThat(request.at("/terms/amount/amount").textValue()).isEqualTo("90.00");
        assertThat(request.at("/terms/rate/value").textValue()).isEqualTo("1.10");
        assertThat(request.path("decideBy").textValue()).isEqualTo("2031-04-01T00:00:00Z");
        assertThat(texts(request.path("interestedPersons")))
                .containsExactlyInAnyOrder(
                        applicant.id().toString(), organiser.id().toString());

        answer(request, UuidV7.next(), "PASSED");

        approved(application);
        assertThat(committed()).describedAs("at the rate that was decided on").isEqualTo(9_900);
    }

    @Test
    void theSampleThatElectionsServicePromisesIsApplied() throws IOException {
        String application = submitted(applicant, "100.00", "USD");
        JsonNode request = ask(application, "100.00");
        UUID motion = UuidV7.next();
        ObjectNode sample = (ObjectNode) new ObjectMapper().readTree(getClass().getResource(SAMPLE));
        ObjectNode data = sample.withObject("data");
        data.put("id", motion.toString());
        data.put("motionId", motion.toString());
        data.set("requestId", request.path("requestId"));
        data.set("subject", request.path("subject"));
        data.set("terms", request.path("terms"));
        data.put("unknownToUs", "yet");
        sample.put("id", UuidV7.next().toString());
        sample.put("subject", "motion/" + motion);

        KafkaProbe.publish("foundation.elections.v1", "motion/" + motion, sample);

        approved(application);
    }

    /** A motion that was decided in writing stands in no minutes but its own. */
    @Test
    void aMotionWithoutMinutesIsItsOwnReference() {
        String application = submitted(applicant, "100.00", "USD");
        JsonNode request = ask(application, "100.00");
        UUID motion = UuidV7.next();

        answer(request, motion, 1, "PASSED", null);

        String award = approved(application);
        given().get("/v1/awards/{id}", award).then().body("minuteReference", equalTo("Motion " + motion));
    }

    @Test
    void aSecondAnswerAndALaterStateOfTheFirstGiveNothingMore() {
        String application = submitted(applicant, "100.00", "USD");
        JsonNode request = ask(application, "100.00");
        UUID motion = UuidV7.next();
        answer(request, motion, "PASSED");
        approved(application);

        answer(request, motion, 2, "PASSED", "Board, item 4");
        UUID second = UuidV7.next();
        answer(request, second, "PASSED");

        await().untilAsserted(
                        () -> asked(application).body("items[0].answers.disposition", contains("APPLIED", "LATER")));
        assertThat(committed()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "LAPSED", "WITHDRAWN"})
    void aMotionThatDidNotPassGivesNothingAndTheBodyCanBeAskedAgain(String outcome) {
        String application = submitted(applicant, "100.00", "USD");
        answer(ask(application, "100.00"), UuidV7.next(), outcome);
        await().untilAsserted(() -> asked(application)
                .body("items[0].answers.outcome", contains(outcome))
                .body("items[0].answers.disposition", contains("NOT_PASSED")));
        as(applicant).get("/v1/grant-applications/{id}", application).then().body("status", equalTo("SUBMITTED"));
        assertThat(committed()).isZero();

        answer(ask(application, "50.00"), UuidV7.next(), "PASSED");

        approved(application);
        assertThat(committed()).isEqualTo(5_000);
    }

    @Test
    void aWithdrawnApplicationTakesItsRequestBackAndTheLateAnswerGivesNothing() {
        String application = submitted(applicant, "100.00", "USD");
        JsonNode request = ask(application, "100.00");
        as(applicant)
                .post("/v1/grant-applications/{id}/withdrawal", application)
                .then()
                .statusCode(200);
        asked(application).body("items.withdrawn", contains(true));
        assertThat(KafkaProbe.await(
                                "foundation.grants.v1",
                                message -> message.key()
                                                .equals("decision-request/"
                                                        + request.path("id").textValue())
                                        && message.data().path("withdrawn").asBoolean(),
                                "the request, taken back")
                        .data()
                        .path("version")
                        .asLong())
                .isEqualTo(2);

        answer(request, UuidV7.next(), "PASSED");

        await().untilAsserted(() -> asked(application).body("items[0].answers.disposition", contains("WITHDRAWN")));
        as(applicant).get("/v1/grant-applications/{id}", application).then().body("status", equalTo("WITHDRAWN"));
        assertThat(committed()).isZero();
    }

    @Test
    void aRecordedDecisionTakesTheRequestBack() {
        String application = submitted(applicant, "100.00", "USD");
        ask(application, "100.00");

        approve(body.secretary(), application, approval(body.id(), line, "60.00", "USD"))
                .then()
                .statusCode(201);

        asked(application).body("items.withdrawn", contains(true));
    }

    /** The waiver makes it another version: the board knew nothing of it. */
    @Test
    void theBodyIsAskedAgainOnTheSameTermsWhenItDecidedOnAnOlderVersion() {
        String application = submitted(applicant, "100.00", "USD");
        JsonNode request = ask(application, "80.00");
        as(body.director())
                .body(Map.of("bodyId", body.id().toString(), "reason", "The venue moved."))
                .post("/v1/grant-applications/{id}/lead-time-waiver", application)
                .then()
                .statusCode(200);
        asked(application).body("items.stale", contains(true));

        answer(request, UuidV7.next(), "PASSED");

        await().untilAsserted(() -> asked(application)
                .body("items.size()", equalTo(2))
                .body("items[0].answers.disposition", contains("STALE"))
                .body("items[1].answers", empty())
                .body("items[1].stale", equalTo(false)));
        assertThat(committed()).isZero();
        JsonNode again = published(asked(application).extract().path("items[1].id"));
        assertThat(again.path("terms")).isEqualTo(request.path("terms"));
        assertThat(again.at("/subject/version").longValue()).isEqualTo(1);
        answer(again, UuidV7.next(), "PASSED");
        approved(application);
    }

    /** Somebody else took the money in between. The message is handled all the same, and says why it had no effect. */
    @Test
    void aMotionForWhichTheMoneyIsGoneIsHinderedAndHoldsUpNothing() {
        String application = submitted(applicant, "6000.00", "USD");
        JsonNode request = ask(application, "6000.00");
        String other = submitted(People.register(), "6000.00", "USD");
        approve(body.secretary(), other, approval(body.id(), line, "6000.00", "USD"))
                .then()
                .statusCode(201);
        UUID motion = UuidV7.next();

        answer(request, motion, "PASSED");

        await().untilAsserted(() -> asked(application)
                .body("items[0].answers.disposition", contains("HINDERED"))
                .body("items[0].answers.hindrance", contains("urn:problem:budget-line-exhausted")));
        as(applicant)
                .get("/v1/grant-applications/{id}", application)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("decision", nullValue());
        assertThat(committed()).isEqualTo(600_000);
        assertThat(TestDatabase.count("select count(*) from dead_letter where message_key = ?", "motion/" + motion))
                .isZero();
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and action = 'decision-hindered'",
                        application))
                .isEqualTo(1);

        answer(ask(application, "4000.00"), UuidV7.next(), "PASSED");
        approved(application);
        assertThat(committed()).isEqualTo(1_000_000);
    }

    @Test
    void aMotionForAnEventThatWasCancelledMeanwhileIsHindered() {
        UUID event = knownEvent(TODAY.plusDays(90));
        String application = submittedFor(event, applicant, "100.00", "USD");
        JsonNode request = ask(application, "100.00");
        Map<String, Object> cancelled = eventState(TODAY.plusDays(90));
        cancelled.put("status", "CANCELLED");
        tellEvent(event, 2, cancelled);

        answer(request, UuidV7.next(), "PASSED");

        await().untilAsserted(() ->
                asked(application).body("items[0].answers.hindrance", contains("urn:problem:event-not-fundable")));
        assertThat(committed()).isZero();
    }

    @Test
    void ofTwoMotionsAtOnceThatNeedTheSameMoneyOneIsCarriedOut() {
        String first = submitted(applicant, "6000.00", "USD");
        String second = submitted(People.register(), "6000.00", "USD");
        JsonNode one = ask(first, "6000.00");
        JsonNode two = ask(second, "6000.00");

        answer(one, UuidV7.next(), "PASSED");
        answer(two, UuidV7.next(), "PASSED");

        await().untilAsserted(() -> {
            asked(first).body("items[0].answers.size()", equalTo(1));
            asked(second).body("items[0].answers.size()", equalTo(1));
        });
        assertThat(committed()).isEqualTo(600_000);
        assertThat(TestDatabase.count(
                        "select count(*) from grant_application where id in (?::uuid, ?::uuid) and status = 'APPROVED'",
                        first,
                        second))
                .isEqualTo(1);
    }

    @Test
    void aBodyIsAskedOneQuestionAtATimeAndARequestCanBeTakenBack() {
        String application = submitted(applicant, "100.00", "USD");
        JsonNode request = ask(application, "100.00");
        String id = request.path("id").textValue();

        refused(post(body.secretary(), application, terms("50.00")), 409, "already-before-body")
                .body("requestId", equalTo(id));
        as(body.director())
                .post(PATH + "/{request}/withdrawal", application, id)
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true));
        JsonNode second = ask(application, "50.00");

        answer(request, UuidV7.next(), "PASSED");
        answer(second, UuidV7.next(), "PASSED");

        approved(application);
        assertThat(committed()).isEqualTo(5_000);
        refused(as(body.director()).post(PATH + "/{request}/withdrawal", application, id), 409, "application-not-open");
    }

    @Test
    void fiftyWhoAskAtOnceAskOnce() throws Exception {
        String application = submitted(applicant, "100.00", "USD");
        List<Callable<Integer>> clients = Collections.nCopies(
                50, () -> post(body.secretary(), application, terms("100.00")).statusCode());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = executor.invokeAll(clients).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses.subList(0, 2)).containsExactly(202, 409);
            assertThat(statuses.subList(1, 50)).containsOnly(409);
        }
        asked(application).body("items.size()", equalTo(1));
    }

    @Test
    void aRepetitionWithTheSameKeyAsksOnce() {
        String application = submitted(applicant, "100.00", "USD");
        String key = UUID.randomUUID().toString();

        String first = repeated(application, key);

        assertThat(repeated(application, key)).isEqualTo(first);
        asked(application).body("items.id", contains(first));
    }

    @Test
    void nobodyIsAskedWhatCouldNotBeDoneNow() {
        String application = submitted(applicant, "20000.00", "USD");

        refused(post(body.secretary(), application, terms("10000.01")), 409, "budget-line-exhausted");
        refused(post(body.secretary(), application, terms("20000.01")), 422, "amount-unusable");
        refused(
                post(
                        body.secretary(),
                        application,
                        Map.of("budgetLineId", UUID.randomUUID().toString(), "amount", money("1.00", "USD"))),
                422,
                "budget-line-unknown");
        TestBody poor = TestBody.create();
        String draft = as(poor.treasurer())
                .get("/v1/budgets/{id}", draft(poor, "100.00", "USD"))
                .path("lines[0].id");
        refused(
                post(poor.secretary(), application, Map.of("budgetLineId", draft, "amount", money("1.00", "USD"))),
                409,
                "budget-not-adopted");
        as(body.secretary())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/grant-applications/{id}/rejection", application)
                .then()
                .statusCode(200);
        refused(post(body.secretary(), application, terms("1.00")), 409, "application-not-open");
        asked(application).body("items", empty());
    }

    @Test
    void onlyOfficersOfTheBodyOfTheBudgetAskIt() {
        String application = submitted(applicant, "100.00", "USD");
        String id = ask(application, "100.00").path("id").textValue();

        for (TestPerson other : List.of(TestBody.create().secretary(), body.treasurer(), applicant)) {
            refused(post(other, application, terms("100.00")), 403, "forbidden");
            refused(as(other).post(PATH + "/{request}/withdrawal", application, id), 403, "forbidden");
        }
        refused(as(applicant).get(PATH, application), 403, "forbidden");
        refused(
                given().contentType(ContentType.JSON).body(terms("100.00")).post(PATH, application),
                401,
                "unauthenticated");
        refused(
                given().contentType(ContentType.JSON).post(PATH + "/{request}/withdrawal", application, id),
                401,
                "unauthenticated");
        refused(given().get(PATH, application), 401, "unauthenticated");
        refused(
                as(body.secretary()).post(PATH + "/{request}/withdrawal", application, UUID.randomUUID()),
                404,
                "not-found");
    }

    /** Whatever somebody does by hand: a decision stands on a motion or on somebody who took it down, never on neither. */
    @Test
    void theDatabaseKnowsWhatEveryDecisionStandsOn() {
        String application = submitted(applicant, "100.00", "USD");
        UUID motion = UuidV7.next();
        answer(ask(application, "100.00"), motion, "PASSED");
        approved(application);
        String other = submitted(applicant, "100.00", "USD");
        approve(body.secretary(), other, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(201);

        assertRefused("update grant_application set motion_id = null where id = ?::uuid", application);
        assertRefused("update grant_application set motion_id = gen_random_uuid() where id = ?::uuid", other);
        assertRefused(
                "update grant_application set decision_recorded_by = null, motion_id = '" + motion
                        + "' where id = ?::uuid",
                other);
    }

    private static void assertRefused(String sql, String application) {
        assertThatThrownBy(() -> TestDatabase.execute(sql, application))
                .rootCause()
                .hasMessageContaining("violates");
    }

    private String repeated(String application, String key) {
        return as(body.secretary())
                .header("Idempotency-Key", key)
                .body(terms("100.00"))
                .post(PATH, application)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private JsonNode ask(String application, String amount) {
        return ask(application, terms(amount));
    }

    private JsonNode ask(String application, Map<String, Object> request) {
        return published(post(body.secretary(), application, request)
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static Response post(TestPerson asker, String application, Map<String, Object> request) {
        return as(asker).body(request).post(PATH, application);
    }

    private Map<String, Object> terms(String amount) {
        return Map.of("budgetLineId", line, "amount", money(amount, "USD"));
    }

    private static JsonNode published(String request) {
        return KafkaProbe.await(
                        "foundation.grants.v1",
                        "decision-request/" + request,
                        "foundation.grants.decision.requested.v1")
                .data();
    }

    private ValidatableResponse asked(String application) {
        return as(body.secretary()).get(PATH, application).then().statusCode(200);
    }

    private String approved(String application) {
        await().untilAsserted(() -> as(body.secretary())
                .get("/v1/grant-applications/{id}", application)
                .then()
                .body("status", equalTo("APPROVED")));
        return as(body.secretary())
                .get("/v1/grant-applications/{id}", application)
                .path("awardId");
    }

    private long committed() {
        return TestDatabase.count("select committed_minor from line_figures where budget_line_id = ?::uuid", line);
    }

    private static void answer(JsonNode request, UUID motion, String outcome) {
        answer(request, motion, 1, outcome, "Board, item 4");
    }

    private static void answer(
            JsonNode request, UUID motion, long version, String outcome, @Nullable String minuteReference) {
        Map<String, Object> state = new HashMap<>();
        state.put("motionId", motion.toString());
        state.put("requestId", request.path("requestId"));
        state.put("subject", request.path("subject"));
        state.put("terms", request.path("terms"));
        state.put("outcome", outcome);
        state.put("decidedAt", TODAY + "T00:00:00Z");
        if (minuteReference != null) {
            state.put("minuteReference", minuteReference);
        }
        KafkaProbe.publish(
                "foundation.elections.v1", "foundation.elections.motion.decided.v1", "motion", motion, version, state);
    }

    private static ValidatableResponse refused(Response response, int status, String type) {
        return response.then().statusCode(status).body("type", equalTo("urn:problem:" + type));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE);
    }
}
