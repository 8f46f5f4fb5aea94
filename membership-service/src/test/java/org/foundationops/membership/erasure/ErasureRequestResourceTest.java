package org.foundationops.membership.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.mail.Mailbox;
import org.junit.jupiter.api.Test;

/** Somebody asks to be erased, has time to think better of it, and is erased by the clock. */
@ServiceTest
class ErasureRequestResourceTest {

    private static final String MINE = "/v1/me/erasure-requests";

    @Inject
    ErasureClock clock;

    @Test
    void itIsCarriedOutWhenTheWaitingTimeIsOverAndNotBefore() {
        TestPerson ada = person();
        Response asked = as(ada).post(MINE);
        UUID request = idOf(asked);
        asked.then()
                .statusCode(201)
                .header("Location", equalTo(MINE + "/" + request))
                .body("status", equalTo("OPEN"));
        Instant requestedAt = Instant.parse(asked.then().extract().path("requestedAt"));
        assertThat(Instant.parse(asked.then().extract().path("dueAt"))).isEqualTo(requestedAt.plus(Duration.ofDays(7)));

        clock.tick();
        as(ada).get(MINE + "/{id}", request).then().statusCode(200).body("status", equalTo("OPEN"));

        makeDue(request);
        clock.tick();
        clock.tick();

        refused(as(ada).get("/v1/me"), 403, "identity-not-linked");
        Topic.awaitParticiples("person", ada.id(), "registered", "sign-in-linked", "erased");
        as(secretary())
                .queryParam("status", "CARRIED_OUT")
                .queryParam("limit", 200)
                .get("/v1/erasure-requests")
                .then()
                .body("items.id", hasItem(request.toString()));
        as(secretary())
                .get("/v1/persons/{id}/erasure", ada.id())
                .then()
                .body("requestId", equalTo(request.toString()))
                .body("letterReference", nullValue());
        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where subject = ? order by position",
                        request.toString()))
                .containsExactly(
                        Map.of("actor", ada.actor(), "action", "requested"),
                        Map.of("actor", "system", "action", "carried-out"));
    }

    @Test
    void whoAsksIsMailedTheDayInCaseItWasSomebodyElse() {
        TestPerson ada = person();

        String dueAt = as(ada).post(MINE).then().statusCode(201).extract().path("dueAt");

        Mailbox.Received mail = Mailbox.only(ada, "Your personal data will be erased on " + dueAt.substring(0, 10));
        assertThat(mail.text()).contains("Until then you can take the request back where you sign in.");
        assertThat(Mailbox.to(Tokens.email(ada.sub()))).hasSize(1);
    }

    @Test
    void whoThinksBetterOfItStays() {
        TestPerson ada = person();
        UUID request = idOf(as(ada).post(MINE));

        as(ada).post(MINE + "/{id}/withdrawal", request).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        TestDatabase.execute("update erasure_request set due_at = requested_at where id = ?", request);
        clock.tick();

        as(ada).get("/v1/me").then().statusCode(200);
        refused(as(ada).post(MINE + "/{id}/withdrawal", request), 409, "erasure-request-ended");
        as(ada).get("/v1/me/permissions?subject=" + MINE + "/" + request)
                .then()
                .body("operations.find { it.operationId == 'withdrawErasureRequest' }.allowed", equalTo(false));
        as(ada).post(MINE).then().statusCode(201);
        as(ada).get(MINE).then().body("items.status", contains("WITHDRAWN", "OPEN"));
    }

    @Test
    void whoHoldsAnOfficeIsToldSoAndWhoIsGivenOneMeanwhileWaitsForItsEnd() {
        TestPerson director = person().holding("director", UuidV7.next());
        refused(as(director).post(MINE), 409, "office-held");
        TestPerson ada = person();
        UUID request = idOf(as(ada).post(MINE));
        UUID body = UuidV7.next();
        UUID term = Authorities.give(ada, "director", body, Authorities.LONG_AGO, null);
        makeDue(request);

        clock.tick();

        as(ada).get(MINE + "/{id}", request)
                .then()
                .body("status", equalTo("OPEN"))
                .body("waitsFor", containsString("director"));

        Authorities.end(
                term, ada, "director", body, Authorities.LONG_AGO, Instant.now().minusSeconds(1));
        clock.tick();

        refused(as(ada).get("/v1/me"), 403, "identity-not-linked");
    }

    @Test
    void aLetterCarriesOutTheOpenRequestAtOnce() {
        TestPerson ada = person();
        UUID request = idOf(as(ada).post(MINE));

        as(secretary())
                .body(Map.of("reference", "file 9", "receivedOn", "2026-01-09"))
                .post("/v1/persons/{id}/erasure", ada.id())
                .then()
                .statusCode(200);

        assertThat(TestDatabase.query("select status from erasure_request where id = ?", request))
                .containsExactly(Map.of("status", "CARRIED_OUT"));
    }

    @Test
    void withAMergerTheWishOfTheMergedRecordEnds() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID request = idOf(as(old).post(MINE));

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", old.id())
                .then()
                .statusCode(200);

        assertThat(TestDatabase.query("select status from erasure_request where id = ?", request))
                .containsExactly(Map.of("status", "WITHDRAWN"));
    }

    @Test
    void oneOpenRequestAPersonHoweverManyAsk() {
        TestPerson ada = person();

        List<Integer> statuses = Race.of(50, client -> as(ada).post(MINE).statusCode());

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        refused(as(ada).post(MINE), 409, "erasure-already-requested");
    }

    @Test
    void clocksOfSeveralReplicasAndAWithdrawalAtTheSameMomentEndItOnce() {
        for (int round = 0; round < 5; round++) {
            TestPerson ada = person();
            UUID request = idOf(as(ada).post(MINE));
            makeDue(request);

            Race.of(8, client -> {
                if (client == 0) {
                    return as(ada).post(MINE + "/{id}/withdrawal", request).statusCode();
                }
                clock.tick();
                return 0;
            });

            Object status = TestDatabase.query("select status from erasure_request where id = ?", request)
                    .getFirst()
                    .get("status");
            boolean isErased = TestDatabase.count("select count(*) from erasure where person_id = ?", ada.id()) == 1;
            assertThat(status).isEqualTo(isErased ? "CARRIED_OUT" : "WITHDRAWN");
            assertThat(TestDatabase.count(
                            "select count(*) from audit_entry where subject = ? and action in ('withdrawn', 'carried-out')",
                            request.toString()))
                    .isEqualTo(1);
        }
    }

    @Test
    void requestsAreForThePersonAndForThoseWhoAnswerThem() {
        TestPerson ada = person();
        UUID request = idOf(as(ada).post(MINE));
        TestPerson stranger = person();
        refused(asNobody().post(MINE), 401, "unauthenticated");
        refused(asToken(Tokens.person("new-" + UuidV7.next())).post(MINE), 403, "identity-not-linked");
        refused(as(stranger).get(MINE + "/{id}", request), 404, "not-found");
        refused(as(stranger).post(MINE + "/{id}/withdrawal", request), 404, "not-found");
        refused(asNobody().get("/v1/erasure-requests"), 401, "unauthenticated");
        refused(as(stranger).get("/v1/erasure-requests"), 403, "forbidden");
        as(secretary())
                .accept("text/csv")
                .get("/v1/erasure-requests")
                .then()
                .statusCode(200)
                .body(containsString("id,personId,status,requestedAt,dueAt,endedAt,waitsFor\r\n"));
    }

    private static void makeDue(UUID request) {
        TestDatabase.execute(
                "update erasure_request set requested_at = requested_at - interval '8 days',"
                        + " due_at = due_at - interval '8 days' where id = ?",
                request);
    }
}
