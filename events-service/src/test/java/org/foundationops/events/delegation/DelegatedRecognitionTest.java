package org.foundationops.events.delegation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.events.EventRequests.TODAY;
import static org.foundationops.events.EventRequests.as;
import static org.foundationops.events.EventRequests.conference;
import static org.foundationops.events.EventRequests.drafted;
import static org.foundationops.events.EventRequests.secretary;
import static org.foundationops.events.EventRequests.submitted;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.foundationops.events.Told;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** A group that may recognise events does so within its limit, and says by which delegation. */
@ServiceTest
class DelegatedRecognitionTest {

    /** A group with its chair, and a power that a body gave it. */
    private record Scene(UUID body, UUID group, TestPerson chair, UUID delegation) {

        static Scene recognitions(int decisions) {
            UUID body = UuidV7.next();
            UUID group = UuidV7.next();
            return new Scene(
                    body,
                    group,
                    People.register().holding("group-chair", group),
                    Told.delegation(body, group, "RECOGNISE_EVENT", Map.of("decisionsPerPeriod", decisions)));
        }

        Response recognise(String event) {
            return DelegatedRecognitionTest.recognise(chair, event, delegation);
        }
    }

    @Test
    void theChairRecognisesUpToTheLimitOfThePeriod() {
        Scene scene = Scene.recognitions(1);
        String event = submitted(People.register(), conference("Example Days"));

        scene.recognise(event)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOGNISED"))
                .body("delegationId", equalTo(scene.delegation().toString()))
                .body("minuteReference", equalTo("Events group, item 3"));
        refused(scene.recognise(submitted(People.register(), conference("More Days"))), 409, "period-limit-reached");
        assertThat(TestDatabase.query(
                        "select subject from audit_entry where noun = 'delegation' and action = 'used' and subject = ?",
                        scene.delegation().toString()))
                .hasSize(1);
    }

    @Test
    void ofTwentyAtOnceUnderALimitOfSevenSevenAreRecognised() throws Exception {
        Scene scene = Scene.recognitions(7);
        List<String> events = IntStream.range(0, 20)
                .mapToObj(i -> submitted(People.register(), conference("Example Days " + i)))
                .toList();

        List<Integer> statuses = atOnce(events, scene);

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(7);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(13);
        assertThat(TestDatabase.count("select count(*) from event where delegation_id = ?", scene.delegation()))
                .isEqualTo(7);
    }

    @Test
    void nobodyElseAndNotByAnotherPower() {
        Scene scene = Scene.recognitions(5);
        String event = submitted(People.register(), conference("Example Days"));

        given().contentType(ContentType.JSON)
                .body(request(scene.delegation()))
                .post(path(event))
                .then()
                .statusCode(401);
        refused(recognise(secretary(), event, scene.delegation()), 403, "not-the-delegate");
        refused(recognise(scene.chair(), event, UuidV7.next()), 404, "not-found");
        UUID other = Told.delegation(scene.body(), scene.group(), "DECIDE_GRANT", Map.of("decisionsPerPeriod", 3));
        refused(recognise(scene.chair(), event, other), 409, "power-not-delegated");
        refused(scene.recognise(drafted(People.register(), conference("Draft"))), 409, "wrong-event-state");
        Told.delegation(
                scene.delegation(),
                2,
                scene.body(),
                Map.of("groupId", scene.group().toString()),
                "RECOGNISE_EVENT",
                Map.of("decisionsPerPeriod", 5),
                Instant.now());
        refused(scene.recognise(event), 409, "delegation-not-in-force");
    }

    @Test
    void whoIsSuspendedOrNotFreeRecognisesNothing() {
        Scene scene = Scene.recognitions(5);
        TestPerson organiser = People.register();
        String event = submitted(organiser, conference("Example Days"));
        Told.conflict(scene.chair(), "otherPersonId", organiser.id());

        refused(scene.recognise(event), 403, "conflict-of-interest");
        refused(scene.recognise(submitted(scene.chair(), conference("Own Days"))), 403, "own-event");
        Told.suspension(scene.chair());
        refused(scene.recognise(submitted(People.register(), conference("Days"))), 409, "person-suspended");
    }

    @Test
    void nothingIsRecognisedWhileMembershipIsNotHeardOf() {
        Scene scene = Scene.recognitions(5);
        TestDatabase.execute("delete from watermark_heard where topic = ?", People.TOPIC);

        refused(scene.recognise(submitted(People.register(), conference("Days"))), 503, "authority-stale");
    }

    private static Response recognise(TestPerson delegate, String event, UUID delegation) {
        return as(delegate).body(request(delegation)).post(path(event));
    }

    private static Map<String, Object> request(UUID delegation) {
        return Map.of(
                "delegationId",
                delegation.toString(),
                "level",
                "RECOGNISED",
                "decidedOn",
                TODAY.toString(),
                "minuteReference",
                "Events group, item 3");
    }

    private static String path(String event) {
        return "/v1/events/" + event + "/delegated-recognition";
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("urn:problem:" + type));
    }

    private static List<Integer> atOnce(List<String> events, Scene scene) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(events.size())) {
            List<Future<Integer>> running = new ArrayList<>();
            for (String event : events) {
                running.add(threads.submit(() -> {
                    start.await();
                    return scene.recognise(event).statusCode();
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
}
