package org.foundationops.elections.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.ballots.Malformed;
import org.foundationops.elections.Affiliations;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Votes;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.counting.Blt;
import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountParameters;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.TieRule;
import org.foundationops.elections.counting.command.CountCommand;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An election is counted as its configuration says, and everybody can repeat it. */
@ServiceTest
class CountingRulesTest {

    private static final String TITLE = "Board election";

    /** Ada and Bo have the quota of 4 of 11, and their voters Cleo next. */
    private static final List<List<List<Integer>>> AT_THE_QUOTA = Stream.of(
                    Collections.nCopies(4, List.of(List.of(1), List.of(3))),
                    Collections.nCopies(4, List.of(List.of(2), List.of(3))),
                    List.of(List.of(List.of(3)), List.of(List.of(4)), List.of(List.of(4))))
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path folder;

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("scottish-stv", Map.of(), ""),
                Arguments.of("meek-prf", Map.of(), ""),
                Arguments.of("wigm-prf", Map.of("batchElimination", true), "--option batch=true"),
                Arguments.of("sequential-irv", Map.of("batchElimination", true), "--option batch=true"),
                Arguments.of("bottoms-up", Map.of(), ""),
                Arguments.of(
                        "stv-wig-rctab",
                        Map.of("quota", "HARE", "threshold", "FRACTIONAL"),
                        "--option quota=hare --option threshold=fractional"),
                Arguments.of("mpls-stv", Map.of(), ""),
                Arguments.of("schulze", Map.of(), ""),
                Arguments.of("approval", Map.of("maxChoices", 3), "--option max-choices=3"));
    }

    /** The table and the picture of the result are those that the command makes of the published ballots. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyMethodCountsAnElectionAndTheCommandAgrees(String method, Map<String, Object> options, String words)
            throws IOException {
        ElectionScene election = Polls.counted(
                Map.of("method", method, "countingOptions", options, "tieRule", "LIST_LAST", "publishLevel", "FULL"));
        election.intoPublished();
        String blt = read(election, "/result/ballots", "text/plain");
        String all = words + " --method " + method + " --option tie=list-last";

        assertThat(read(election, "/result", "text/csv")).isEqualTo(command(blt, all + " --csv"));
        assertThat(read(election, "/result", "image/svg+xml")).isEqualTo(command(blt, all + " --svg"));
        JsonPath counted = JsonPath.from(command(blt, all + " --json"));
        JsonPath result = Api.get(election.path("/result"));
        assertThat(result.getString("method")).isEqualTo(method);
        assertThat(result.getString("ruleSetVersion")).isEqualTo(counted.getString("ruleSetVersion"));
        assertThat(result.getList("winners.displayName")).isEqualTo(winners(counted));
        assertThat(Api.get(election.path("")).getList("winners.displayName")).isEqualTo(winners(counted));
    }

    private static List<Object> winners(JsonPath counted) {
        List<Object> seating = counted.getList("seatingOrder");
        return seating == null ? counted.getList("winners") : seating;
    }

    @Test
    void oneSeatIsFilledByIrvUnlessTheElectionSaysOtherwise() {
        Map<String, Object> term = Map.of("cohort", "ODD", "plannedEnd", ElectionScene.LONG_TERM.toString());
        ElectionScene election = ElectionScene.drafted(Map.of("terms", List.of(term)));
        assertThat(Api.get(election.path("")).getString("method")).isEqualTo("irv");
        TestDatabase.execute(
                "update term set planned_end = ? where person_id = ?",
                Timestamp.from(ElectionScene.LONG_TERM),
                election.board().odd().id());
        election.step("announcement").step("nomination-opening");
        List.of("Ada", "Bo", "Cleo").forEach(election::candidate);
        election.step("review").intoVoting();
        election.cast(election.candidates().get(0), 1);
        election.cast(election.candidates().get(1), 2);
        election.cast(election.candidates().get(2), 3, 2);
        election.step("closure").step("count").intoPublished();

        given().get(election.path("/result"))
                .then()
                .body("method", equalTo("irv"))
                // Of three with one vote each the first is taken first, to go out; of the two left the first wins.
                .body("winners.displayName", contains("Bo"))
                .body("rounds[0].ties[0].brokenBy", equalTo("TIE_RULE"));
    }

    @Test
    void severalSeatsAreFilledByScottishStvUnlessTheElectionSaysOtherwise() {
        assertThat(Api.get(ElectionScene.drafted().path("")).getString("method"))
                .isEqualTo("scottish-stv");
    }

    @Test
    void theCommittedSeedBreaksTiesThatTheRuleLeavesOpen() throws Exception {
        ElectionScene election = Polls.counted(
                Map.of("tieRule", "SEED", "method", "bottoms-up", "publishLevel", "FULL"),
                List.of(List.of(List.of(1)), List.of(List.of(2)), List.of(List.of(3)), List.of(List.of(4))));
        election.intoPublished();
        byte[] seed = HexFormat.of().parseHex(Api.get(election.path("")).getString("tieSeed"));
        Blt blt = Blt.parse(read(election, "/result/ballots", "text/plain"));

        CountResult again = CountingMethod.BOTTOMS_UP.count(
                blt.ballots(),
                new CountParameters(
                        2, blt.withdrawn(), new TieRule.Seeded(seed), CountOptions.DEFAULT, AffiliationCap.NONE));

        JsonPath result = Api.get(election.path("/result"));
        assertThat(result.getList("winners.displayName")).isEqualTo(again.winnerNames());
        assertThat(result.getString("rounds[0].ties[0].words")).contains("the published seed decides");
        assertThat(result.getString("ballotSetHash")).isEqualTo(blt.ballots().hash());
    }

    @Test
    void whoWithdrewDuringVotingIsSkipped() {
        ElectionScene election = ElectionScene.inReview(Map.of("method", "meek-prf"), "Ada", "Bo", "Cleo");
        election.intoVoting();
        election.cast(election.candidates().get(0), 1, 3);
        election.cast(election.candidates().get(1), 1, 3);
        election.cast(election.candidates().get(2), 2);
        Object nomination = TestDatabase.query(
                        "select id from nomination where election_id = ? and nominee_id = ?",
                        election.id(),
                        election.candidates().get(0).id())
                .getFirst()
                .get("id");
        Api.post(election.candidates().get(0).token(), "/v1/nominations/" + nomination + "/withdrawal")
                .statusCode(200);
        election.step("closure").step("count").intoPublished();

        assertThat(Api.get(election.path("/result")).getList("winners.displayName"))
                .containsExactly("Cleo", "Bo");
    }

    @ParameterizedTest
    @CsvSource({
        "irv, {}, /method",
        "scottish-stv, quota, /countingOptions/quota",
        "irv, batchElimination, /method",
        "meek-prf, batchElimination, /countingOptions/batchElimination",
        "schulze, maxChoices, /countingOptions/maxChoices",
        "mpls-stv, threshold, /countingOptions/threshold"
    })
    void rulesThatDoNotFitAreRefused(String method, String option, String pointer) {
        Map<String, Object> values =
                Map.of("quota", "HARE", "threshold", "WHOLE", "batchElimination", true, "maxChoices", 2);
        Map<String, Object> options = values.containsKey(option) ? Map.of(option, values.get(option)) : Map.of();
        Board board = Board.bootstrapped();
        Map<String, Object> body = Api.with(
                Api.with(ElectionScene.request(board, new Scene()), "method", method), "countingOptions", options);

        Api.refused(
                        Api.post(
                                board.officer().token(),
                                "/v1/elections",
                                Api.with(body, "bodyId", board.id().toString())),
                        422,
                        "validation-failed")
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aMethodThatThereIsNotIsRefused() {
        Board board = Board.bootstrapped();
        Map<String, Object> body = Api.with(ElectionScene.request(board, new Scene()), "method", "plurality");

        Api.refused(Api.post(board.officer().token(), "/v1/elections", body), 422, "validation-failed")
                .body("errors.pointer", contains("/method"));
    }

    @Test
    void equalRanksAreForMethodsThatTakeThem() {
        ElectionScene schulze = ElectionScene.inReview(Map.of("method", "schulze"), "Ada", "Bo", "Cleo")
                .intoVoting();
        List<List<Integer>> equal = List.of(List.of(2, 1), List.of(3));
        Votes.cast(schulze.id(), schulze.candidates().get(0), equal);
        schulze.cast(schulze.candidates().get(1), 3);
        schulze.step("closure").step("count").intoPublished();
        JsonPath result = Api.get(schulze.path("/result"));
        assertThat(result.getList("pairwise.ranking", List.class)).hasSize(1);
        assertThat(result.getList("pairwise.preferred[0]", Integer.class)).containsExactly(0, 0, 1);

        ElectionScene stv = ElectionScene.inReview("Ada", "Bo", "Cleo").intoVoting();
        assertThatThrownBy(() -> Votes.cast(stv.id(), stv.candidates().get(0), equal))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("ranks candidates equally");
    }

    @Test
    void anApprovalBallotNamesNoMoreThanAllowed() {
        ElectionScene election = ElectionScene.inReview(
                        Map.of("method", "approval", "countingOptions", Map.of("maxChoices", 2)), "Ada", "Bo", "Cleo")
                .intoVoting();

        assertThatThrownBy(() -> Votes.cast(election.id(), election.candidates().get(0), List.of(List.of(1, 2, 3))))
                .isInstanceOf(Malformed.class)
                .hasMessage("The ballot names 3 candidates, and 2 are allowed");
    }

    /** elections.md, "Affiliation cap": groups are control groups, as at closing; quota unchanged. */
    @Test
    void whoWouldExceedTheAffiliationCapIsPassedOver() {
        UUID holding = UuidV7.next();
        UUID daughter = Affiliations.daughterOf(holding);
        ElectionScene election = Polls.closed(Map.of("affiliationCap", 1), AT_THE_QUOTA);
        Affiliations.begun(election.candidates().get(0), holding);
        Affiliations.begun(election.candidates().get(1), daughter);
        // Ended before the poll closed.
        Affiliations.ended(election.candidates().get(2), daughter);
        backdateClosing(election);
        election.step("count").intoPublished();

        JsonPath result = Api.get(election.path("/result"));

        assertThat(result.getList("winners.displayName")).containsExactly("Ada", "Cleo");
        assertThat(result.getInt("affiliationCap.maximum")).isEqualTo(1);
        assertThat(result.getList("affiliationCap.groups[0].candidates", Integer.class))
                .containsExactly(1, 2);
        assertThat(result.getList("rounds.capped.flatten()", Integer.class)).containsExactly(2);
        assertThat(result.getString("rounds.explanation"))
                .contains("Bo (4) would exceed the number of co-affiliated members and is excluded");
    }

    @Test
    void directorsWhoStayCountForTheCap() {
        UUID organisation = UuidV7.next();
        ElectionScene election = Polls.closed(Map.of("affiliationCap", 1), Polls.RANKINGS);
        Affiliations.begun(election.board().even(), organisation);
        // Whose term ends with the election does not stay.
        Affiliations.begun(election.board().odd(), UuidV7.next());
        Affiliations.begun(election.candidates().get(0), organisation);
        backdateClosing(election);
        election.step("count").intoPublished();

        JsonPath result = Api.get(election.path("/result"));

        assertThat(result.getList("winners.displayName")).containsExactly("Bo", "Cleo");
        assertThat(result.getInt("affiliationCap.groups[0].sitting")).isEqualTo(1);
    }

    @Test
    void theTableOfTheResultDefusesFormulas() throws IOException {
        ElectionScene election = ElectionScene.inReview(Map.of(), "=Ada", "Bo", "Cleo");
        election.intoVoting();
        election.cast(election.candidates().get(0), 1);
        election.step("closure").step("count").intoPublished();

        assertThat(read(election, "/result", "text/csv")).contains("'=Ada,1.00000");
        given().accept("image/svg+xml")
                .get(election.path("/result"))
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }

    /** The messages of the test come after the closing; affiliations count as they were then. */
    private static void backdateClosing(ElectionScene election) {
        TestDatabase.execute("update election set closed_at = now() where id = ?", election.id());
    }

    private static String read(ElectionScene election, String path, String accept) {
        return given().accept(accept)
                .get(election.path(path))
                .then()
                .statusCode(200)
                .contentType(startsWith(accept))
                .extract()
                .asString();
    }

    private String command(String blt, String words) throws IOException {
        List<String> all = new ArrayList<>(
                Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toList());
        all.addFirst(Files.writeString(folder.resolve(TITLE), blt).toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CountCommand.run(all, new PrintStream(out, false, StandardCharsets.UTF_8), System.err))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
