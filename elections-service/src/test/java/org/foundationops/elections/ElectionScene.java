package org.foundationops.elections;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;

/** An election of two ODD seats of a board, driven by its officer over the API. */
public final class ElectionScene {

    public static final Instant LONG_TERM =
            Instant.now().plus(730, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final Scene scene = new Scene();
    private final Board board = Board.bootstrapped();
    private final UUID id;
    private final List<TestPerson> candidates = new ArrayList<>();

    private ElectionScene(Map<String, Object> changes) {
        Map<String, Object> body = new LinkedHashMap<>(request(board, scene));
        body.putAll(changes);
        this.id = Api.id(Api.posted(board.officer().token(), "/v1/elections", body));
    }

    public static ElectionScene drafted() {
        return drafted(Map.of());
    }

    public static ElectionScene drafted(Map<String, Object> changes) {
        return new ElectionScene(changes);
    }

    public static ElectionScene inNominations() {
        return drafted().step("announcement").step("nomination-opening");
    }

    public static ElectionScene inReview(String... names) {
        return inReview(Map.of(), names);
    }

    /** With eligible candidates of these names. */
    public static ElectionScene inReview(Map<String, Object> changes, String... names) {
        ElectionScene election = drafted(changes).step("announcement").step("nomination-opening");
        for (String name : names) {
            election.candidate(name);
        }
        return election.step("review");
    }

    /** With the roll of those that the test has made members before; candidates are members, too. */
    public ElectionScene intoRegistration() {
        Scene.membershipIsComplete();
        step("roll");
        confirmSmallRoll(officer(), id);
        return step("registration-opening");
    }

    /** The rolls of most tests are small. */
    public static void confirmSmallRoll(TestPerson officer, UUID election) {
        String path = "/v1/elections/" + election;
        if (Api.get(path + "/roll").getString("confirmationNeeded") != null) {
            Api.post(officer.token(), path + "/roll-confirmation", Map.of("reason", "Everybody on it agreed."))
                    .statusCode(200);
        }
    }

    public ElectionScene intoVoting() {
        return intoRegistration().step("opening");
    }

    public ElectionScene intoRatified() {
        return step("closure").step("count").ratified();
    }

    /** From COUNTED. */
    public ElectionScene intoPublished() {
        return ratified().step("publication");
    }

    private ElectionScene ratified() {
        Api.post(board.secretary().token(), path("/ratification"), ratification("RATIFIED"))
                .statusCode(200);
        return this;
    }

    public static Map<String, Object> ratification(String outcome) {
        return Map.of("outcome", outcome, "decidedOn", "2026-11-20", "minuteReference", "Minutes 7, item 2");
    }

    /** A member who nominates themselves, accepts and is ruled eligible. */
    public TestPerson candidate(String name) {
        TestPerson person = scene.member();
        UUID nomination = nominate(person, person);
        Api.post(person.token(), "/v1/nominations/" + nomination + "/acceptance", acceptance(name))
                .statusCode(200);
        Api.post(officer().token(), "/v1/nominations/" + nomination + "/eligibility", Map.of("eligible", true))
                .statusCode(200);
        candidates.add(person);
        return person;
    }

    public UUID nominate(TestPerson nominator, TestPerson nominee) {
        return Api.id(Api.posted(
                nominator.token(),
                path("/nominations"),
                Map.of("nomineeId", nominee.id().toString())));
    }

    public static Map<String, Object> acceptance(String name) {
        return Map.of(
                "displayName",
                name,
                "statement",
                "I will serve.",
                "affiliations",
                List.of("Example Ltd"),
                "conductAcknowledged",
                true);
    }

    public ElectionScene step(String noun) {
        if (noun.equals("count")) {
            confirmFewBallots(officer(), id);
        }
        Api.posted(officer().token(), path("/" + noun));
        return this;
    }

    /** The ballots of most tests are few. */
    public static void confirmFewBallots(TestPerson officer, UUID election) {
        Api.post(officer.token(), "/v1/elections/" + election + "/disclosure", Map.of("reason", "Everybody agreed."))
                .statusCode(200);
    }

    public void cast(TestPerson voter, Integer... ranking) {
        Votes.cast(id, voter, ranking);
    }

    /** Moves the window of voting, of the election and of its box; SQL expressions. */
    public ElectionScene window(String opens, String closes) {
        TestDatabase.execute(
                "update election set voting_opens = %s, voting_closes = %s where id = ?".formatted(opens, closes), id);
        // No officer could do this to a box.
        BallotBoxDatabase.execute("alter table box disable trigger box_changes");
        BallotBoxDatabase.execute(
                "update box set opens_at = %s, closes_at = %s where election_id = ?".formatted(opens, closes), id);
        BallotBoxDatabase.execute("alter table box enable trigger box_changes");
        return this;
    }

    public String status() {
        return Api.get(path("")).getString("status");
    }

    public String path(String below) {
        return "/v1/elections/" + id + below;
    }

    public UUID id() {
        return id;
    }

    public Scene scene() {
        return scene;
    }

    public Board board() {
        return board;
    }

    public TestPerson officer() {
        return board.officer();
    }

    public List<TestPerson> candidates() {
        return candidates;
    }

    public static Map<String, Object> request(Board board, Scene scene) {
        return Map.of(
                "bodyId",
                board.id().toString(),
                "title",
                "Board election",
                "tieRule",
                "LIST_FIRST",
                "timetable",
                Map.of("recordDate", scene.recordDate().toString(), "termStart", Board.YESTERDAY.toString()),
                "terms",
                List.of(
                        Map.of("cohort", "ODD", "plannedEnd", LONG_TERM.toString()),
                        Map.of("cohort", "ODD", "plannedEnd", LONG_TERM.toString())));
    }
}
