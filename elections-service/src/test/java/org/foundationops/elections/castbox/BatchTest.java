package org.foundationops.elections.castbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.log.MerkleTree;
import org.foundationops.ballots.log.SignedTreeHead;
import org.foundationops.elections.Api;
import org.foundationops.elections.castbox.domain.BallotBoxEnded;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class BatchTest {

    @Test
    void aBatchNeedsTheVotersAndThePause() {
        BoxScene scene = BoxScene.open();
        scene.pauseIsOver();
        Credential restless = scene.voter();
        scene.acceptedFrom(8);
        IntStream.rangeClosed(1, 5).forEach(counter -> scene.accepted(restless, counter));
        // 13 ballots of 9 voters
        BoxScene.clock().makeDue();
        assertThat(figures(scene)).isEqualTo(new BoxFigures(0, 0));

        scene.acceptedFrom(1);
        assertThat(figures(scene)).isEqualTo(new BoxFigures(0, 0));
        BoxScene.clock().makeDue();
        assertThat(figures(scene)).isEqualTo(new BoxFigures(14, 10));
        assertThat(scene.waiting()).isZero();

        scene.acceptedFrom(12);
        BoxScene.clock().makeDue();
        assertThat(figures(scene)).isEqualTo(new BoxFigures(14, 10));
        scene.pauseIsOver();
        BoxScene.clock().makeDue();
        assertThat(figures(scene)).isEqualTo(new BoxFigures(26, 22));
    }

    @Test
    void theLastBatchTakesTheRestHoweverLittle() {
        BoxScene scene = BoxScene.open();
        scene.accepted(scene.voter(), 1);

        assertThat(BoxScene.keeper().close(scene.id())).isEqualTo(new BoxFigures(1, 1));
        assertThat(BoxScene.keeper().close(scene.id())).isEqualTo(new BoxFigures(1, 1));

        assertThat(scene.waiting()).isZero();
        assertThat(heads(scene)).containsExactly(0, 1);
    }

    @Test
    void aBoxWithoutBallotsIsClosedWithTheHeadThatItHad() {
        BoxScene scene = BoxScene.open();

        assertThat(BoxScene.keeper().close(scene.id())).isEqualTo(new BoxFigures(0, 0));

        assertThat(heads(scene)).containsExactly(0);
        assertThat(BoxScene.keeper().standing(scene.id())).isEmpty();
    }

    @Test
    void neitherLogNorTablesTellTheOrderOfArrival() {
        BoxScene scene = BoxScene.open();
        List<Bytes> arrived = keys(scene.acceptedFrom(200));
        scene.pauseIsOver();
        BoxScene.clock().makeDue();

        List<Bytes> log = keys("select key from leaf where election_id = ? order by index", scene);
        assertThat(log).containsExactlyInAnyOrderElementsOf(arrived);
        assertThat(stillInOrder(arrived, log)).isBetween(60, 140);
        List<Bytes> standing = keys("select key from standing where election_id = ? order by ctid", scene);
        assertThat(stillInOrder(arrived, standing)).isBetween(60, 140);
        // One transaction wrote them all.
        assertThat(transactions("standing", scene)).isEqualTo(1);
        assertThat(transactions("leaf", scene)).isEqualTo(1);
    }

    @Test
    void whatWaitsElsewhereStaysAndLosesItsOrder() {
        BoxScene other = BoxScene.open();
        List<Bytes> arrived = keys(other.acceptedFrom(60));
        BoxScene scene = BoxScene.open();
        scene.acceptedFrom(1);

        BoxScene.keeper().close(scene.id());

        List<Bytes> waiting = keys("select key from pending_cast where election_id = ? order by ctid", other);
        assertThat(waiting).containsExactlyInAnyOrderElementsOf(arrived).isNotEqualTo(arrived);
        assertThat(transactions("pending_cast", other)).isEqualTo(1);
        assertThat(BoxScene.keeper().close(other.id())).isEqualTo(new BoxFigures(60, 60));
    }

    @Test
    void whatWasReplacedIsGoneAndItsHeaderStays() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        Cast first = scene.accepted(voter, 1);
        scene.acceptedFrom(9);
        scene.pauseIsOver();
        BoxScene.clock().makeDue();
        Cast second = scene.accepted(voter, 2);
        Cast third = scene.accepted(voter, 3);

        BoxScene.keeper().close(scene.id());

        assertThat(BoxScene.keeper().standing(scene.id()))
                .hasSize(10)
                .contains(third)
                .doesNotContain(first, second);
        assertThat(BallotBoxDatabase.count(
                        "select count(*) from standing where sealed in (?, ?)",
                        first.sealed().toArray(),
                        second.sealed().toArray()))
                .isZero();
        assertThat(BoxScene.keeper().leaves(scene.id())).contains(first.header(), second.header(), third.header());
    }

    @Test
    void theHeadsAreThoseOfTheLeaves() {
        BoxScene scene = BoxScene.open();
        for (int batch = 0; batch < 3; batch++) {
            scene.acceptedFrom(10 + batch);
            scene.pauseIsOver();
            BoxScene.clock().makeDue();
        }
        BoxScene.keeper().close(scene.id());

        List<CastHeader> leaves = BoxScene.keeper().leaves(scene.id());
        MerkleTree tree = MerkleTree.of(leaves.stream().map(CastHeader::leaf).toList());
        List<SignedTreeHead> heads = BoxScene.keeper().heads(scene.id());
        assertThat(heads(scene)).containsExactly(0, 10, 21, 33);
        assertThat(heads).allMatch(head -> head.isSignedBy(scene.manifest.logKey()));
        assertThat(heads)
                .allMatch(
                        head -> head.head().root().equals(tree.root(head.head().size())));
    }

    /** The voter's own program, over HTTP. */
    @Test
    void aVoterFindsTheirBallotsInTheLog() throws IOException {
        BoxScene scene = BoxScene.open();
        Voter voter = Voter.begin(scene.manifest.canonical(), scene.manifest.hash(), 1, pass -> {});
        voter.register(BoxScene.desk(1));
        try (HttpBallotBox box = BoxScene.box()) {
            voter.cast(Ranking.of(2, 1), box);
            assertThat(voter.look(box)).isEqualTo(Voter.Place.WAITING);
            scene.acceptedFrom(11);
            scene.pauseIsOver();
            BoxScene.clock().makeDue();
            assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
            voter.cast(Ranking.blank(), box);
            assertThat(voter.look(box)).isEqualTo(Voter.Place.WAITING);
            BoxScene.keeper().close(scene.id());
            assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
        }
    }

    @Test
    void proofsOfWhatIsNotThereAreRefused() {
        BoxScene scene = BoxScene.open();
        Cast cast = scene.accepted(scene.voter(), 1);
        String leaf = MerkleTree.leafHash(cast.header().leaf()).base64();
        refused(scene, "/log/inclusion?leaf=" + leaf + "&size=0", 404, "not-found");
        refused(scene, "/log/inclusion?leaf=" + leaf + "&size=1", 404, "not-found");
        BoxScene.keeper().close(scene.id());

        for (String route :
                List.of("/log/inclusion?leaf=" + leaf + "&size=1", "/log/consistency?first=0&second=1", "/log/heads")) {
            given().get(scene.path(route)).then().statusCode(200);
        }
        refused(scene, "/log/inclusion?leaf=" + leaf + "&size=2", 404, "not-found");
        refused(scene, "/log/inclusion?leaf=" + leaf, 400, "invalid-request");
        refused(scene, "/log/inclusion?leaf=!&size=1", 400, "invalid-request");
        refused(scene, "/log/inclusion?leaf=" + leaf + "&size=-1", 400, "invalid-request");
        refused(scene, "/log/consistency?first=1&second=2", 404, "not-found");
        refused(scene, "/log/consistency?first=1&second=0", 400, "invalid-request");
    }

    @Test
    void annullingGivesUpWhatWaits() {
        BoxScene scene = BoxScene.open();
        scene.accepted(scene.voter(), 1);

        BoxScene.keeper().annul(scene.id());
        BoxScene.keeper().annul(scene.id());

        assertThat(scene.waiting()).isZero();
        assertThat(figures(scene)).isEqualTo(new BoxFigures(0, 0));
        assertThat(BoxScene.keeper().unfinished()).doesNotContain(scene.id());
        Api.refused(scene.post(scene.fill(scene.voter(), 1, 1)), 409, "voting-not-open");
        assertThatExceptionOfType(BallotBoxEnded.class)
                .isThrownBy(() -> BoxScene.keeper().close(scene.id()));
    }

    @Test
    void nobodyReadsBallotsBeforeTheEnd() {
        BoxScene scene = BoxScene.open();
        scene.accepted(scene.voter(), 1);

        assertThatIllegalStateException().isThrownBy(() -> BoxScene.keeper().standing(scene.id()));
        assertThatIllegalStateException().isThrownBy(() -> BoxScene.keeper().leaves(scene.id()));
    }

    private static void refused(BoxScene scene, String route, int status, String type) {
        Api.refused(given().get(scene.path(route)).then(), status, type);
    }

    private static BoxFigures figures(BoxScene scene) {
        return BoxScene.keeper().figures(scene.id()).orElseThrow();
    }

    private static List<Integer> heads(BoxScene scene) {
        return BoxScene.keeper().heads(scene.id()).stream()
                .map(head -> head.head().size())
                .toList();
    }

    private static long transactions(String table, BoxScene scene) {
        return BallotBoxDatabase.count(
                "select count(distinct xmin::text) from " + table + " where election_id = ?", scene.id());
    }

    private static List<Bytes> keys(List<Cast> casts) {
        return casts.stream().map(cast -> cast.header().number().key()).toList();
    }

    private static List<Bytes> keys(String query, BoxScene scene) {
        List<Bytes> keys = new ArrayList<>();
        for (Map<String, @Nullable Object> row : BallotBoxDatabase.query(query, scene.id())) {
            if (row.get("key") instanceof byte[] key) {
                keys.add(Bytes.of(key));
            }
        }
        return keys;
    }

    /** Of neighbours in the log, how many arrived in this order; about half of them when the log is shuffled. */
    private static int stillInOrder(List<Bytes> arrived, List<Bytes> log) {
        Comparator<Bytes> byArrival = Comparator.comparingInt(arrived::indexOf);
        return (int) IntStream.range(1, log.size())
                .filter(i -> byArrival.compare(log.get(i - 1), log.get(i)) < 0)
                .count();
    }
}
