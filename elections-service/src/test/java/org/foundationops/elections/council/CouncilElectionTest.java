package org.foundationops.elections.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.ballots.Malformed;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Directors;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.elections.motion.Moved;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** elections.md: "5 seats, elected per major release, vote for up to five (top five), board ratifies with recusal". */
@ServiceTest
class CouncilElectionTest {

    private Council council;
    private Scene scene;
    private UUID election;

    @BeforeEach
    void anElectionOfAllFiveSeats() {
        council = Council.ofFive();
        scene = new Scene();
        election = Api.id(Api.posted(council.officer().token(), "/v1/elections", council.election(scene, Map.of())));
    }

    @Test
    void fiveAreElectedByApprovalAndTheBoardRatifiesWithoutWhoStands() {
        Directors board = council.board();
        TestPerson again = council.members().getFirst();
        TestPerson director = board.director(5);
        List<TestPerson> candidates =
                stand(again, director, scene.member(), scene.member(), scene.member(), scene.member());
        counted(candidates);
        JsonPath counted = Api.get(path(""));
        assertThat(counted.getString("method")).isEqualTo("approval");
        assertThat(counted.getInt("countingOptions.maxChoices")).isEqualTo(5);

        Moved motion =
                Moved.written(board, "DISINTERESTED_MAJORITY", ratification()).open();
        Api.refused(motion.tryVote(director, "FOR"), 403, "recused");
        motion.votes("FOR", "FOR", "FOR", "FOR").passDeadline("1 second");
        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(Api.get(path("")).getString("ratification.motionId"))
                .isEqualTo(motion.id().toString());
        step("publication");

        // Of six candidates the last got no vote.
        List<String> elected = ids(candidates.subList(0, 5));
        assertThat(Api.get(path("")).getList("winners.personId")).containsExactlyElementsOf(elected);
        assertThat(Api.get(council.path("/seats")).getList("items.holder.personId"))
                .containsExactlyInAnyOrderElementsOf(elected);
        assertThat(inOffice("steering-council", council.id())).containsExactlyInAnyOrderElementsOf(elected);
        assertThat(inOffice("director", council.id())).isEmpty();
        assertThat(TestDatabase.count(
                        "select count(*) from term where body_id = ? and end_reason = 'SUCCESSION'", council.id()))
                .isEqualTo(5);
    }

    @Test
    void aBallotNamesFiveAtMost() {
        counting(stand(scene.member(), scene.member(), scene.member(), scene.member(), scene.member(), scene.member()));
        TestPerson voter = Crowd.members(scene, 1).getFirst();

        Scene.membershipIsComplete();
        step("roll");
        ElectionScene.confirmSmallRoll(council.officer(), election);
        step("registration-opening");
        step("opening");

        assertThatThrownBy(() -> Votes.cast(election, voter, List.of(List.of(1, 2, 3, 4, 5, 6))))
                .isInstanceOf(Malformed.class)
                .hasMessage("The ballot names 6 candidates, and 5 are allowed");
    }

    /** Neither the council on itself nor somebody else: the board, by motion or by its secretary. */
    @Test
    void onlyTheBoardRatifies() {
        counted(stand(scene.member(), scene.member(), scene.member(), scene.member(), scene.member(), scene.member()));
        TestPerson member = council.members().get(1);
        Api.refused(
                        Api.post(
                                member.token(),
                                "/v1/motions",
                                Moved.with(
                                        Map.of(
                                                "bodyId",
                                                council.id().toString(),
                                                "text",
                                                "Resolved: we are elected.",
                                                "mode",
                                                "WRITTEN_CONSENT"),
                                        ratification())),
                        422,
                        "motion-does-not-fit")
                .body("errors.pointer", contains("/bodyId"));
        Map<String, Object> recorded = ElectionScene.ratification("REFUSED");
        Api.refused(Api.post(council.officer().token(), path("/ratification"), recorded), 403, "forbidden");
        Api.refused(Api.post(Boardroom.of(3).secretary().token(), path("/ratification"), recorded), 403, "forbidden");

        Api.post(council.board().secretary().token(), path("/ratification"), recorded)
                .statusCode(200);

        assertThat(Api.get(path("")).getString("status")).isEqualTo("VOID");
        assertThat(inOffice("steering-council", council.id()))
                .containsExactlyInAnyOrderElementsOf(ids(council.members()));
    }

    @Test
    void allSeatsAreOnOfferAtOnceAndNoneOfABoard() {
        UUID four = Api.id(Api.posted(
                council.officer().token(),
                "/v1/elections",
                council.election(
                        scene,
                        Map.of(
                                "terms",
                                List.of(
                                        Map.of("cohort", "RELEASE", "plannedEnd", Boardroom.IN_TWO_YEARS.toString()),
                                        Map.of("cohort", "ODD", "plannedEnd", Boardroom.IN_TWO_YEARS.toString()))))));

        Api.refused(
                Api.post(council.officer().token(), "/v1/elections/" + four + "/announcement"),
                409,
                "seats-do-not-match-vacancies");
        step("announcement");
    }

    private Map<String, Object> ratification() {
        return Map.of(
                "kind",
                "ratify-election",
                "subject",
                Map.of("service", "elections", "type", "election", "id", election.toString(), "version", 1));
    }

    private List<TestPerson> stand(TestPerson... candidates) {
        step("announcement");
        step("nomination-opening");
        TestPerson nominator = scene.member();
        for (int i = 0; i < candidates.length; i++) {
            UUID nomination = Api.id(Api.posted(
                    nominator.token(),
                    path("/nominations"),
                    Map.of("nomineeId", candidates[i].id().toString())));
            String path = "/v1/nominations/" + nomination;
            Api.post(
                            candidates[i].token(),
                            path + "/acceptance",
                            ElectionScene.acceptance("Candidate %02d".formatted(i + 1)))
                    .statusCode(200);
            Api.post(council.officer().token(), path + "/eligibility", Map.of("eligible", true))
                    .statusCode(200);
        }
        return List.of(candidates);
    }

    private void counting(List<TestPerson> candidates) {
        assertThat(candidates).hasSize(6);
        step("review");
    }

    /** Whoever stands gets one approval less than who was named before, and the last gets none. */
    private void counted(List<TestPerson> candidates) {
        counting(candidates);
        List<TestPerson> voters = Crowd.members(scene, 5);
        Scene.membershipIsComplete();
        step("roll");
        ElectionScene.confirmSmallRoll(council.officer(), election);
        step("registration-opening");
        step("opening");
        for (int voter = 0; voter < voters.size(); voter++) {
            List<Integer> approved = new ArrayList<>();
            for (int number = 1; number <= 5 - voter; number++) {
                approved.add(number);
            }
            Votes.cast(election, voters.get(voter), List.of(approved));
        }
        step("closure");
        ElectionScene.confirmFewBallots(council.officer(), election);
        step("count");
    }

    private static List<String> ids(List<TestPerson> people) {
        return people.stream().map(person -> person.id().toString()).toList();
    }

    private static List<String> inOffice(String role, UUID body) {
        return TestDatabase.query(
                        "select person_id from authority where role = ? and body_id = ? and valid_from <= now()"
                                + " and (valid_until is null or valid_until > now())",
                        role,
                        body)
                .stream()
                .map(row -> String.valueOf(row.get("person_id")))
                .toList();
    }

    private void step(String noun) {
        Api.posted(council.officer().token(), path("/" + noun));
    }

    private String path(String below) {
        return "/v1/elections/" + election + below;
    }
}
