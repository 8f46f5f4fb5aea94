package org.foundationops.elections.size;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.HeldElection;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The number of seats, its division into cohorts, and its changes (BL 4.4.2). */
@ServiceTest
class SizeTest {

    /** Elected in autumn for an even board year: three regular seats, and two new ones for ranks 4 and 5. */
    @Test
    void fromSevenToNineRankFourGetsANewEvenSeatAndRankFiveANewOddOne() {
        Boardroom room = Boardroom.of(7, Boardroom.NEXT_YEAR, Boardroom.YESTERDAY);
        List<String> odd = room.holders().subList(0, 4);

        room.resizes(Map.of("authorisedNumber", 9))
                .statusCode(200)
                .body("authorisedNumber", equalTo(9), "sizes.odd", contains(4, 5), "sizes.even", contains(3, 4));
        Map<String, String> even = HeldElection.term("EVEN", Boardroom.IN_TWO_YEARS);
        Map<String, String> shorter = HeldElection.term("ODD", Boardroom.NEXT_YEAR);
        Api.refused(HeldElection.of(room, List.of(even, even, even)).announced(), 409, "seats-do-not-match-vacancies");
        HeldElection election = HeldElection.of(room, List.of(shorter, even, even, even, even));
        election.announced().statusCode(200);
        List<String> winners = election.electsStrangers(5).stream()
                .map(person -> person.id().toString())
                .toList();

        JsonPath seats = room.seats();
        assertThat(seats.getList("items.cohort"))
                .containsExactly("ODD", "ODD", "ODD", "ODD", "EVEN", "EVEN", "EVEN", "ODD", "EVEN");
        assertThat(room.holders())
                .containsExactly(
                        odd.get(0),
                        odd.get(1),
                        odd.get(2),
                        odd.get(3),
                        winners.get(0),
                        winners.get(1),
                        winners.get(2),
                        winners.get(4),
                        winners.get(3));
        assertThat(seats.getString("items[7].holder.plannedEnd")).isEqualTo(Boardroom.NEXT_YEAR.toString());
        assertThat(seats.getString("items[8].holder.plannedEnd")).isEqualTo(Boardroom.IN_TWO_YEARS.toString());
    }

    @Test
    void anEnlargementForLaterHoldsFromItsInstantOnAndIsToldThen() {
        Boardroom room = Boardroom.of(5);
        Instant later = Boardroom.inDays(90);

        room.resizes(Map.of("authorisedNumber", 7, "from", later.toString()))
                .statusCode(200)
                .body("authorisedNumber", equalTo(5), "sizes[1].from", equalTo(later.toString()));

        Topic.awaitParticiples("body", room.id(), "created", "bootstrapped", "resize-scheduled");
        assertThat(room.seats().getList("items")).hasSize(7);
        assertThat(room.seats().getString("items[5].vacancy")).isNull();
        Api.refused(room.appoints(Scene.person(), room.seat(6)), 409, "seat-not-open");
        Boardroom.announcedSizeHolds(room.id());
        Topic.awaitParticiples("body", room.id(), "created", "bootstrapped", "resize-scheduled", "resized");
        assertThat(Api.get(room.path("")).getInt("authorisedNumber")).isEqualTo(7);
        assertThat(room.seats().getString("items[5].vacancy.reason")).isEqualTo("NEW");
    }

    @Test
    void aReductionEndsNoRunningTerm() {
        Boardroom room = Boardroom.of(7, Boardroom.YESTERDAY, Boardroom.NEXT_YEAR);
        room.resigns(room.director(5));

        room.resizes(Map.of("authorisedNumber", 5))
                .statusCode(200)
                .body("sizes.odd", contains(4, 3), "sizes.even", contains(3, 2));

        // The vacant seat goes at once, one of the odd ones when successors are in office.
        assertThat(room.holders()).hasSize(6);
        assertThat(room.seats().getList("items.number")).containsExactly(1, 2, 3, 4, 5, 7);
        Map<String, String> odd = HeldElection.term("ODD", Boardroom.IN_TWO_YEARS);
        Api.refused(
                HeldElection.of(room, List.of(odd, odd, odd, odd)).announced(), 409, "seats-do-not-match-vacancies");
        HeldElection election = HeldElection.of(room, List.of(odd, odd, odd));
        election.announced().statusCode(200);
        election.electsStrangers(3);

        assertThat(room.seats().getList("items.number")).containsExactly(1, 2, 3, 5, 7);
        assertThat(room.holders()).hasSize(5);
        assertThat(Api.get("/v1/terms/" + room.termOf(room.director(3))).getString("endReason"))
                .isEqualTo("REDUCTION");
    }

    @Test
    void aReductionTakenBackKeepsTheSeatsThatAreStillHeld() {
        Boardroom room = Boardroom.of(5);
        room.resizes(Map.of("authorisedNumber", 3)).statusCode(200);

        room.resizes(Map.of("authorisedNumber", 5)).statusCode(200);

        assertThat(room.seats().getList("items.number")).containsExactly(1, 2, 3, 4, 5);
        assertThat(room.seats().getList("items.closesAt")).containsOnlyNulls();
        Topic.state("seat", room.seat(5), "kept");
    }

    @Test
    void anEvenNumberNeedsAPlan() {
        Map<String, Object> eight = Map.of("name", "Board", "kind", "BOARD", "authorisedNumber", 8);
        Api.refused(Api.post(Tokens.administrator(), "/v1/bodies", eight), 422, "stagger-does-not-add-up")
                .body("detail", containsString("would be 9"));
        Api.refused(
                Api.post(Tokens.administrator(), "/v1/bodies", Api.with(eight, "cohorts", Map.of("odd", 5, "even", 4))),
                422,
                "stagger-does-not-add-up");
        Api.post(Tokens.administrator(), "/v1/bodies", Api.with(eight, "cohorts", Map.of("odd", 4, "even", 4)))
                .statusCode(201)
                .body("sizes[0].odd", equalTo(4), "sizes[0].even", equalTo(4));

        Boardroom room = Boardroom.of(7);
        Api.refused(room.resizes(Map.of("authorisedNumber", 8)), 422, "stagger-does-not-add-up");
        room.resizes(Map.of("authorisedNumber", 8, "cohorts", Map.of("odd", 4, "even", 4)))
                .statusCode(200);
        assertThat(room.seats().getList("items.cohort")).hasSize(8).endsWith("EVEN");
    }

    @Test
    void theFirstSeatsAreDividedByTheRule() {
        Board board = Board.bootstrapped();
        List<Map<String, String>> seats =
                List.of(Map.of("cohort", "ODD"), Map.of("cohort", "EVEN"), Map.of("cohort", "EVEN"));

        Api.refused(
                        Api.post(
                                Tokens.administrator(),
                                "/v1/bodies/" + Board.created() + "/bootstrap",
                                Api.with(Api.with(board.bootstrap(), "seats", seats), "officers", List.of())),
                        422,
                        "cohorts-do-not-match-stagger")
                .body("errors.pointer", contains("/seats"));
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        Boardroom room = Boardroom.of(5);
        Api.refused(room.resizes(Map.of("authorisedNumber", 5)), 409, "size-unchanged");
        Api.refused(room.resizes(Map.of("authorisedNumber", 17)), 422, "validation-failed");
        Api.refused(
                room.resizes(Map.of("authorisedNumber", 7, "from", Boardroom.YESTERDAY.toString())),
                422,
                "size-too-early");
        Api.refused(
                room.resizes(Map.of("authorisedNumber", 7, "decidedOn", "2999-01-01")), 422, "decision-in-the-future");
        Map<String, Object> nine = Boardroom.decision();
        nine.put("authorisedNumber", 9);
        Api.refused(Api.post(Boardroom.of(3).secretary().token(), room.path("/sizes"), nine), 403, "forbidden");
        assertThat(given().get(room.path("")).jsonPath().getList("sizes")).hasSize(1);
    }

    @Test
    void aBodyWithoutSeatsHasNothingToChange() {
        Boardroom room = Boardroom.of(3);
        var empty = Board.created();
        org.foundationops.kit.testing.Authorities.give(
                room.secretary(), "secretary", empty, Instant.now().minusSeconds(60), null);
        Map<String, Object> five = Boardroom.decision();
        five.put("authorisedNumber", 5);

        Api.refused(
                Api.post(room.secretary().token(), "/v1/bodies/" + empty + "/sizes", five),
                409,
                "body-not-bootstrapped");
    }

    @Test
    void whileAnElectionOffersTheSeatsTheirNumberStays() {
        Boardroom room = Boardroom.of(3, Boardroom.NEXT_YEAR, Boardroom.YESTERDAY);
        HeldElection.of(room, List.of(HeldElection.term("EVEN", Boardroom.IN_TWO_YEARS)))
                .announced()
                .statusCode(200);

        Api.refused(room.resizes(Map.of("authorisedNumber", 5)), 409, "election-in-progress");
    }

    @Test
    void ofManyEnlargementsAtOnceOneHolds() {
        Boardroom room = Boardroom.of(3);

        List<Integer> statuses = Crowd.post(
                8,
                room.path("/sizes"),
                i -> room.secretary(),
                i -> "{\"authorisedNumber\": 5, \"decidedOn\": \"2026-01-01\", \"minuteReference\": \"Minutes 1\"}");

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(room.seats().getList("items.cohort")).containsExactly("ODD", "ODD", "EVEN", "ODD", "EVEN");
    }

    @Test
    void theDatabaseRefusesSeatsThatNobodyDecided() {
        Boardroom room = Boardroom.of(3);

        assertThatThrownBy(() -> TestDatabase.execute(
                        "insert into seat (id, version, body_id, number, cohort, opens_at)"
                                + " values (gen_random_uuid(), 0, ?, 4, 'ODD', now())",
                        room.id()))
                .hasStackTraceContaining("the cohorts would not have the seats that were decided");
        Awaitility.await().until(() -> room.seats().getList("items").size() == 3);
    }

    @Test
    void itIsAudited() {
        Boardroom room = Boardroom.of(3);
        room.resizes(Map.of("authorisedNumber", 5)).statusCode(200);

        assertThat(TestDatabase.query(
                        "select details->>'authorisedNumber' as number, details->>'minuteReference' as minutes"
                                + " from audit_entry where action = 'body-resized' and subject = ?",
                        room.id().toString()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("number")).isEqualTo("5");
                    assertThat(row.get("minutes")).isEqualTo("Minutes 9, item 4");
                });
        TestPerson nobody = Scene.person();
        Api.refused(Api.post(nobody.token(), room.path("/sizes"), Map.of()), 403, "forbidden");
    }
}
