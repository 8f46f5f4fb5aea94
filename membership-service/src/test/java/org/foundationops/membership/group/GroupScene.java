package org.foundationops.membership.group;

import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.patch;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.jspecify.annotations.Nullable;

/** A group of a test with those who lead it; each call makes new ones through the API. */
public final class GroupScene {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    final UUID board = UuidV7.next();
    final TestPerson chair = person();
    final TestPerson coChair = person();
    final TestPerson liaison = person();
    final Map<String, Object> charter = new HashMap<>();
    String kind = "WORKING_GROUP";
    private @Nullable UUID id;
    private @Nullable UUID liaisonTerm;

    GroupScene() {
        charter.put("scope", "Keeps the website up to date.");
        charter.put("membership", Map.of("model", "DIRECT", "individualMembersOnly", false));
        charter.put("chairId", chair.id());
        charter.put("coChairId", coChair.id());
    }

    /** A group with chair, co-chair and liaison, which the board has established. */
    public static GroupScene active() {
        return new GroupScene().established();
    }

    public static GroupScene with(String field, Object value) {
        return new GroupScene().and(field, value);
    }

    GroupScene and(String field, Object value) {
        charter.put(field, value);
        return this;
    }

    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("There is no group yet");
        }
        return id;
    }

    public TestPerson chair() {
        return chair;
    }

    Map<String, Object> request() {
        return Map.of("kind", kind, "name", "Group " + UuidV7.next(), "boardId", board, "charter", charter);
    }

    GroupScene drafted() {
        Response response = as(chair).body(request()).post("/v1/groups");
        response.then().statusCode(201);
        id = idOf(response);
        return this;
    }

    /** The liaison is a director of the board from long ago on. */
    GroupScene withLiaison() {
        return withLiaisonUntil(null);
    }

    GroupScene withLiaisonUntil(@Nullable Instant until) {
        liaisonTerm = Authorities.give(liaison, "director", board, LONG_AGO, until);
        nameLiaison(liaison).then().statusCode(200);
        return this;
    }

    /** The term of the liaison in the board ends, or will end. */
    void endLiaisonTerm(Instant end) {
        if (liaisonTerm == null) {
            throw new IllegalStateException("There is no liaison yet");
        }
        Authorities.end(liaisonTerm, liaison, "director", board, LONG_AGO, end);
    }

    Response nameLiaison(TestPerson director) {
        return as(secretary()).body(Map.of("personId", director.id())).post("/v1/groups/{id}/liaison", id());
    }

    GroupScene proposed() {
        drafted().withLiaison();
        accept(coChair).then().statusCode(200);
        as(chair).post("/v1/groups/{id}/proposal", id()).then().statusCode(200);
        return this;
    }

    GroupScene established() {
        proposed();
        decide("APPROVED").then().statusCode(200);
        return this;
    }

    Response decide(String outcome) {
        return as(secretary()).body(decision(outcome)).post("/v1/groups/{id}/decision", id());
    }

    static Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 6");
    }

    /** The open seat of somebody in this group. */
    UUID seatOf(TestPerson person) {
        return UUID.fromString(String.valueOf(TestDatabase.query(
                        "select id from group_seat where group_id = ? and person_id = ? order by opened_at desc, id desc limit 1",
                        id(),
                        person.id())
                .getFirst()
                .get("id")));
    }

    Response accept(TestPerson person) {
        return seat(person, "acceptance");
    }

    /** Somebody does something with their own seat. */
    Response seat(TestPerson person, String what) {
        return as(person).body(Map.of()).post("/v1/group-seats/{id}/" + what, seatOf(person));
    }

    Response apply(TestPerson person) {
        return as(person).body(Map.of()).post("/v1/groups/{id}/seats", id());
    }

    Response invite(TestPerson member, TestPerson invited) {
        return as(member).body(Map.of("personId", invited.id())).post("/v1/groups/{id}/seats", id());
    }

    Response vote(TestPerson member, UUID seat, String choice) {
        return as(member).body(Map.of("choice", choice)).post("/v1/group-seats/{id}/votes", seat);
    }

    /** Somebody who applied and whom chair and co-chair admitted, which two of three members can do as well. */
    TestPerson admitted() {
        TestPerson person = person();
        apply(person).then().statusCode(201);
        UUID seat = seatOf(person);
        vote(chair, seat, "FOR").then().statusCode(200);
        vote(coChair, seat, "FOR").then().statusCode(200);
        return person;
    }

    Response changeCharter(TestPerson person, String changes) {
        String etag = as(person)
                .get("/v1/groups/{id}/charter", id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return patch(person, etag, "/v1/groups/" + id() + "/charter", changes);
    }

    Response get() {
        return as(chair).get("/v1/groups/{id}", id());
    }

    String status() {
        return get().then().statusCode(200).extract().path("status");
    }

    Response health() {
        return as(chair).get("/v1/groups/{id}/health", id());
    }

    String seatStatus(TestPerson person) {
        return as(secretary())
                .get("/v1/group-seats/{id}", seatOf(person))
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    Response shutDown() {
        return as(secretary())
                .body(Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board, item 9"))
                .post("/v1/groups/{id}/shutdown", id());
    }

    /** Everything that has happened in the group happened so many days earlier. */
    public void daysAgo(int days) {
        String[] statements = {
            "alter table group_charter disable trigger group_charter_stays",
            "update working_group set activated_at = activated_at - step, risks_changed_at = risks_changed_at - step,"
                    + " shut_down_at = shut_down_at - step, archived_at = archived_at - step",
            "update group_charter set takes_effect_at = takes_effect_at - step",
            "update group_office set valid_from = valid_from - step, valid_until = valid_until - step,"
                    + " recorded_at = recorded_at - step",
            "update group_seat set opt_in_due_at = opt_in_due_at - step, term_ends_at = term_ends_at - step,"
                    + " ended_at = ended_at - step",
            "update group_seat_term set valid_from = valid_from - step, valid_until = valid_until - step,"
                    + " recorded_at = recorded_at - step",
            "alter table group_charter enable trigger group_charter_stays"
        };
        String step = "make_interval(days => " + days + ")";
        for (String statement : statements) {
            if (statement.startsWith("update")) {
                String table = statement.split(" ")[1];
                String where = switch (table) {
                    case "working_group" -> "id = ?";
                    case "group_seat_term" -> "seat_id in (select id from group_seat where group_id = ?)";
                    default -> "group_id = ?";
                };
                TestDatabase.execute(statement.replace("step", step) + " where " + where, id());
            } else {
                TestDatabase.execute(statement);
            }
        }
    }

    static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }
}
