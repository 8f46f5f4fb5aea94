package org.foundationops.elections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.TestPerson;

/** An election of a board from the draft to the publication; the candidates are elected in the order in which they come. */
public final class HeldElection {

    private final Boardroom room;
    private final Scene scene;
    private final UUID id;

    private HeldElection(Boardroom room, Scene scene, UUID id) {
        this.room = room;
        this.scene = scene;
        this.id = id;
    }

    public static Map<String, String> term(String cohort, Instant plannedEnd) {
        return Map.of("cohort", cohort, "plannedEnd", plannedEnd.toString());
    }

    /** The draft, with the seats on offer. */
    public static HeldElection of(Boardroom room, List<Map<String, String>> terms) {
        return of(room, terms, Instant.now());
    }

    public static HeldElection of(Boardroom room, List<Map<String, String>> terms, Instant termStart) {
        Scene scene = new Scene();
        Map<String, Object> request = Map.of(
                "bodyId",
                room.id().toString(),
                "title",
                "Board election",
                "tieRule",
                "LIST_FIRST",
                "timetable",
                Map.of("recordDate", scene.recordDate().toString(), "termStart", termStart.toString()),
                "terms",
                terms);
        return new HeldElection(room, scene, Api.id(Api.posted(room.officer().token(), "/v1/elections", request)));
    }

    public io.restassured.response.ValidatableResponse announced() {
        return Api.post(room.officer().token(), path("/announcement"));
    }

    /** New persons, as many as seats and one who is not elected. */
    public List<TestPerson> electsStrangers(int seats) {
        return elects(IntStream.range(0, seats).mapToObj(each -> scene.member()).toList());
    }

    /** From ANNOUNCED to PUBLISHED; whoever is named is elected in this order. */
    public List<TestPerson> elects(List<TestPerson> winners) {
        step("nomination-opening");
        List<TestPerson> candidates = new ArrayList<>(winners);
        candidates.add(scene.member());
        TestPerson nominator = scene.member();
        for (int i = 0; i < candidates.size(); i++) {
            stands(nominator, candidates.get(i), "Candidate %02d".formatted(i + 1));
        }
        step("review");
        // The first gets the most votes, and so on; the last candidate gets none.
        List<TestPerson> voters = Crowd.members(scene, winners.size() * (winners.size() + 1) / 2);
        Scene.membershipIsComplete();
        step("roll");
        ElectionScene.confirmSmallRoll(room.officer(), id);
        step("registration-opening");
        step("opening");
        int voter = 0;
        for (int winner = 0; winner < winners.size(); winner++) {
            for (int vote = 0; vote < winners.size() - winner; vote++) {
                Votes.cast(id, voters.get(voter), winner + 1);
                voter++;
            }
        }
        step("closure");
        ElectionScene.confirmFewBallots(room.officer(), id);
        step("count");
        Api.post(room.secretary().token(), path("/ratification"), ElectionScene.ratification("RATIFIED"))
                .statusCode(200);
        step("publication");
        return winners;
    }

    private void stands(TestPerson nominator, TestPerson nominee, String name) {
        UUID nomination = Api.id(Api.posted(
                nominator.token(),
                path("/nominations"),
                Map.of("nomineeId", nominee.id().toString())));
        Api.post(nominee.token(), "/v1/nominations/" + nomination + "/acceptance", ElectionScene.acceptance(name))
                .statusCode(200);
        Api.post(room.officer().token(), "/v1/nominations/" + nomination + "/eligibility", Map.of("eligible", true))
                .statusCode(200);
    }

    private void step(String noun) {
        Api.posted(room.officer().token(), path("/" + noun));
    }

    private String path(String below) {
        return "/v1/elections/" + id + below;
    }
}
