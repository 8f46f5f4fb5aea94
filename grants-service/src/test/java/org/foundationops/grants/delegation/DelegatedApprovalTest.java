package org.foundationops.grants.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.grants.Requests.TODAY;
import static org.foundationops.grants.Requests.adoptedLine;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.money;
import static org.foundationops.grants.Requests.submitted;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.foundationops.grants.TestBody;
import org.foundationops.grants.Told;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Money given by a delegation: up to 500 for one decision and 1,000 in a period, and not a cent more. */
@ServiceTest
class DelegatedApprovalTest {

    private static final Map<String, Object> LIMITS =
            Map.of("perDecision", money("500.00", "USD"), "perPeriod", money("1000.00", "USD"), "periodLength", "YEAR");

    @Test
    void upTo500TheGroupGivesAnd501IsForTheBoard() {
        Scene scene = Scene.create();
        String application = submitted(People.register(), "501.00", "USD");

        refused(scene.approve(application, "501.00"), 409, "above-decision-limit");
        String award = scene.approve(application, "500.00")
                .then()
                .statusCode(201)
                .body("minuteReference", equalTo("Grants group, item 1"))
                .extract()
                .path("id");

        assertThat(KafkaProbe.await(
                                "foundation.grants.v1",
                                "grant-application/" + application,
                                "foundation.grants.grant-application.approved.v1")
                        .data()
                        .path("delegationId")
                        .textValue())
                .isEqualTo(scene.delegation().toString());
        assertThat(TestDatabase.query(
                        "select u.amount_minor, a.delegation_id from delegation_use u"
                                + " join grant_application a on a.id = u.subject_id where a.award_id = ?::uuid",
                        award))
                .containsExactly(Map.of("amount_minor", 50_000L, "delegation_id", scene.delegation()));
    }

    @Test
    void ofThreeTimes500UnderALimitOf1000TheThirdIsRefused() {
        Scene scene = Scene.create();

        scene.approve(submitted(People.register(), "500.00", "USD"), "500.00")
                .then()
                .statusCode(201);
        scene.approve(submitted(People.register(), "500.00", "USD"), "500.00")
                .then()
                .statusCode(201);
        String third = submitted(People.register(), "500.00", "USD");
        refused(scene.approve(third, "500.00"), 409, "period-limit-reached");
        refused(scene.approve(third, "0.01"), 409, "period-limit-reached");
    }

    @Test
    void ofTwentyAtOnceUnderALimitOf1000ExactlyTenOf100AreGiven() throws Exception {
        Scene scene = Scene.create();
        List<String> applications = IntStream.range(0, 20)
                .mapToObj(i -> submitted(People.register(), "100.00", "USD"))
                .toList();

        List<Integer> statuses = atOnce(
                applications.stream().map(each -> scene.request(each, "100.00")).toList(), scene);

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(10);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(10);
        assertThat(TestDatabase.count(
                        "select sum(amount_minor)::bigint from delegation_use where delegation_id = ?",
                        scene.delegation()))
                .isEqualTo(100_000);
        assertThat(TestDatabase.count(
                        "select committed_minor from line_figures where budget_line_id = ?::uuid", scene.line()))
                .isEqualTo(100_000);
    }

    /** The message of the suspension arrives while the chair is giving money from four places. */
    @Test
    void fromTheMomentAtWhichTheSuspensionOfTheChairIsKnownNothingIsGiven() throws Exception {
        Scene scene = Scene.create();
        TestPerson applicant = People.register();
        List<List<String>> applications = IntStream.range(0, 4)
                .mapToObj(client -> IntStream.range(0, 6)
                        .mapToObj(i -> submitted(applicant, "1.00", "USD"))
                        .toList())
                .toList();
        CountDownLatch firstGiven = new CountDownLatch(1);
        AtomicBoolean isKnown = new AtomicBoolean();

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<Future<List<Integer>>> running = applications.stream()
                    .map(mine -> clients.submit(() -> mine.stream()
                            .map(application -> {
                                boolean isTooLate = isKnown.get();
                                int status = scene.approve(application, "1.00").statusCode();
                                firstGiven.countDown();
                                assertThat(status).isIn(isTooLate ? List.of(409) : List.of(201, 409));
                                return status;
                            })
                            .toList()))
                    .toList();
            firstGiven.await();
            Told.suspension(scene.chair());
            isKnown.set(true);
            for (Future<List<Integer>> each : running) {
                assertThat(each.get()).isSorted(); // who was refused once is refused from then on
                statuses.addAll(each.get());
            }
        }

        long given = statuses.stream().filter(status -> status == 201).count();
        assertThat(given).isPositive();
        assertThat(TestDatabase.count(
                        "select count(*) from delegation_use where delegation_id = ?", scene.delegation()))
                .isEqualTo(given);
        assertThat(TestDatabase.count(
                        "select committed_minor from line_figures where budget_line_id = ?::uuid", scene.line()))
                .isEqualTo(100 * given);
        refused(scene.approve(submitted(applicant, "1.00", "USD"), "1.00"), 409, "person-suspended");
    }

    @Test
    void anAwardInOtherMoneyCountsWithItsBaseAmount() {
        Scene scene = Scene.create();
        String application = submitted(People.register(), "460.00", "EUR");
        Map<String, Object> request = new HashMap<>(scene.body("460.00"));
        request.put("amount", money("460.00", "EUR"));
        request.put("rate", Map.of("value", "1.10", "source", "European Central Bank", "on", TODAY.toString()));

        refused(scene.send(application, request), 409, "above-decision-limit");
        request.put("amount", money("450.00", "EUR"));
        scene.send(application, request).then().statusCode(201);
        assertThat(TestDatabase.count(
                        "select amount_minor from delegation_use where delegation_id = ?", scene.delegation()))
                .isEqualTo(49_500);
    }

    @Test
    void onlyTheDelegateOfTheBudgetsBodyWhileItHolds() {
        Scene scene = Scene.create();
        String application = submitted(People.register(), "100.00", "USD");
        Map<String, Object> request = scene.body("100.00");

        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(request)
                .post(path(application))
                .then()
                .statusCode(401);
        TestPerson member = People.register().holding("group-member", scene.group());
        refused(as(member).body(request).post(path(application)), 403, "not-the-delegate");
        refused(as(scene.body().secretary()).body(request).post(path(application)), 403, "not-the-delegate");
        refused(scene.with("delegationId", UuidV7.next().toString(), application), 404, "not-found");
        UUID ofOther = Told.delegation(UuidV7.next(), scene.group(), "DECIDE_GRANT", LIMITS);
        refused(scene.with("delegationId", ofOther.toString(), application), 409, "delegation-of-other-body");
        UUID other = Told.delegation(scene.body().id(), scene.group(), "RECOGNISE_EVENT", LIMITS);
        refused(scene.with("delegationId", other.toString(), application), 409, "power-not-delegated");
        UUID inEuro = Told.delegation(
                scene.body().id(),
                scene.group(),
                "DECIDE_GRANT",
                Map.of("perDecision", money("500.00", "EUR"), "perPeriod", money("500.00", "EUR")));
        refused(scene.with("delegationId", inEuro.toString(), application), 409, "delegation-in-other-currency");
        Told.delegation(
                scene.delegation(),
                2,
                scene.body().id(),
                Map.of("groupId", scene.group().toString()),
                "DECIDE_GRANT",
                LIMITS,
                Instant.now());
        refused(scene.approve(application, "100.00"), 409, "delegation-not-in-force");
    }

    @Test
    void whatTheGroupDecidedBeforeItHadThePowerDoesNotCount() {
        Scene scene = Scene.create();
        String application = submitted(People.register(), "1.00", "USD");
        TestDatabase.execute(
                "update grant_application set submitted_on = '2026-01-01' where id = ?::uuid", application);
        TestDatabase.execute(
                "update known_delegation set valid_from = now() where delegation_id = ?", scene.delegation());

        refused(scene.with("decidedOn", TODAY.minusDays(1).toString(), application), 422, "decision-before-delegation");
        scene.with("decidedOn", TODAY.toString(), application).then().statusCode(201);
    }

    @Test
    void theHolderOfAnOfficeOfTheBodyMayBeTheDelegate() {
        Scene scene = Scene.create();
        UUID delegation = UuidV7.next();
        Told.delegation(delegation, 1, scene.body().id(), Map.of("office", "treasurer"), "DECIDE_GRANT", LIMITS, null);
        String application = submitted(People.register(), "100.00", "USD");
        Map<String, Object> request = new HashMap<>(scene.body("100.00"));
        request.put("delegationId", delegation.toString());

        as(scene.body().treasurer())
                .body(request)
                .post(path(application))
                .then()
                .statusCode(201);
    }

    @Test
    void whoIsSuspendedOrNotFreeGivesNothing() {
        Scene scene = Scene.create();
        TestPerson applicant = People.register();
        UUID company = UuidV7.next();
        String application = submitted(applicant, "100.00", "USD");
        Told.affiliation(applicant, company);
        Told.affiliation(scene.chair(), company);

        refused(scene.approve(application, "100.00"), 403, "conflict-of-interest");
        refused(scene.approve(submitted(scene.chair(), "100.00", "USD"), "100.00"), 403, "interested-person");
        Told.suspension(scene.chair());
        refused(scene.approve(submitted(People.register(), "1.00", "USD"), "1.00"), 409, "person-suspended");
    }

    @Test
    void nothingIsGivenWhileMembershipIsNotHeardOf() {
        Scene scene = Scene.create();
        TestDatabase.execute("delete from watermark_heard where topic = ?", People.TOPIC);

        refused(scene.approve(submitted(People.register(), "1.00", "USD"), "1.00"), 503, "authority-stale");
    }

    @Test
    void theDatabaseTakesNoUseBeyondTheLimitsEither() {
        Scene scene = Scene.create();
        String use = "insert into delegation_use (id, delegation_id, subject_type, subject_id, period_start,"
                + " amount_minor, used_by, used_at) values (gen_random_uuid(), ?, 'award', gen_random_uuid(), '2026-01-01',"
                + " ?, gen_random_uuid(), now())";

        TestDatabase.execute(use, scene.delegation(), 50_000);
        TestDatabase.execute(use, scene.delegation(), 50_000);
        assertThatThrownBy(() -> TestDatabase.execute(use, scene.delegation(), 1))
                .rootCause()
                .hasMessageContaining("does not reach so far");
        assertThatThrownBy(() -> TestDatabase.execute(use, UuidV7.next(), 1))
                .rootCause()
                .hasMessageContaining("is not in force");
        assertThatThrownBy(() -> TestDatabase.execute(
                        "update delegation_use set amount_minor = 1 where delegation_id = ?", scene.delegation()))
                .rootCause()
                .hasMessageContaining("stays");
    }

    private static String path(String application) {
        return "/v1/grant-applications/" + application + "/delegated-approval";
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("urn:problem:" + type));
    }

    private static List<Integer> atOnce(List<Request> requests, Scene scene) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            for (Request request : requests) {
                running.add(threads.submit(() -> {
                    start.await();
                    return scene.send(request.application(), request.body()).statusCode();
                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : running) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }

    private record Request(String application, Map<String, Object> body) {}

    /** A body with a budget, and a group that may give some of it. */
    private record Scene(TestBody body, String line, UUID group, TestPerson chair, UUID delegation) {

        static Scene create() {
            TestBody body = TestBody.create();
            UUID group = UuidV7.next();
            TestPerson chair = People.register().holding("group-chair", group);
            UUID delegation = Told.delegation(body.id(), group, "DECIDE_GRANT", LIMITS);
            return new Scene(body, adoptedLine(body, "10000.00", "USD"), group, chair, delegation);
        }

        Map<String, Object> body(String amount) {
            return Map.of(
                    "delegationId",
                    delegation.toString(),
                    "budgetLineId",
                    line,
                    "amount",
                    money(amount, "USD"),
                    "decidedOn",
                    TODAY.toString(),
                    "minuteReference",
                    "Grants group, item 1");
        }

        Request request(String application, String amount) {
            return new Request(application, body(amount));
        }

        Response approve(String application, String amount) {
            return send(application, body(amount));
        }

        Response with(String name, Object value, String application) {
            Map<String, Object> request = new HashMap<>(body("1.00"));
            request.put(name, value);
            return send(application, request);
        }

        Response send(String application, Map<String, Object> request) {
            return as(chair).body(request).post(path(application));
        }
    }
}
