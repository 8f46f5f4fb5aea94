package org.foundationops.elections.castbox;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What the database refuses by itself, whoever asks. */
@ServiceTest
class SqlGuardsTest {

    @Test
    void nothingIsTakenOutOfTheLogOrChangedInIt() {
        BoxScene scene = withALog();

        for (String table : new String[] {"leaf", "tree_head", "standing", "box"}) {
            refused("taken out of " + table, "delete from " + table + " where election_id = ?", scene.id());
        }
        for (String table : new String[] {"leaf", "tree_head", "standing", "box"}) {
            refused("taken out of", "truncate " + table + " cascade");
        }
        refused("taken out of leaf", "update leaf set counter = 9 where election_id = ?", scene.id());
        refused("taken out of tree_head", "update tree_head set time = time + 1 where election_id = ?", scene.id());
    }

    @Test
    void leavesAreAppendedInOrder() {
        BoxScene scene = withALog();
        String insert = "insert into leaf (election_id, index, key, counter, header)"
                + " select election_id, ?, sha256('other'), 1, header from leaf where election_id = ? and index = 0";

        refused("to the end of the log", insert, 12, scene.id());
        refused("to the end of the log", insert, 3, scene.id());
    }

    @Test
    void aHeadIsOverTheWholeLogAndNewerThanTheLast() {
        BoxScene scene = withALog();
        String insert = "insert into tree_head select election_id, ?, time + ?, root, signature from tree_head"
                + " where election_id = ? and size = 10";

        refused("newer and larger", insert, 9, 1, scene.id());
        refused("newer and larger", insert, 11, -1_000_000, scene.id());
        refused("over the whole log", insert, 11, 1, scene.id());
    }

    @Test
    void aStandingCounterNeverGoesDown() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        scene.accepted(voter, 1);
        Cast second = scene.accepted(voter, 2);
        scene.acceptedFrom(9);
        scene.pauseIsOver();
        BoxScene.clock().makeDue();
        byte[] key = second.header().number().key().toArray();

        refused("highest counter", "update standing set counter = 1 where key = ?", key);
        refused("by a later one only", "update standing set sealed = 'garbage' where key = ?", key);
        refused("counter of this key is used", pending(1), scene.id(), key);
        refused("counter of this key is used", pending(2), scene.id(), key);
    }

    @Test
    void anEndedBoxTakesNothingAndIsNotOpenedAgain() {
        BoxScene scene = withALog();
        Cast cast = scene.fill(scene.voter(), 1, 1);
        byte[] key = cast.header().number().key().toArray();
        BoxScene.keeper().close(scene.id());

        refused("has ended", pending(1), scene.id(), key);
        refused(
                "this log has ended",
                "insert into leaf (election_id, index, key, counter, header) values (?, 10, ?, 1, 'x')",
                scene.id(),
                key);
        refused("not opened again", "update box set state = 'OPEN' where election_id = ?", scene.id());
        refused("to later only", moved("closes_at = closes_at + interval '1 day'"), scene.id());
    }

    @Test
    void whatWasAnnouncedIsNotChanged() {
        BoxScene scene = BoxScene.open();

        refused("announced", moved("log_key = 'other'"), scene.id());
        refused("announced", moved("manifest = 'x', manifest_hash = sha256('x')"), scene.id());
        refused("to later only", moved("closes_at = closes_at - interval '1 hour'"), scene.id());
        refused("opened once", moved("opens_at = opens_at - interval '1 hour'"), scene.id());
    }

    @Test
    void anAcceptedBallotIsNotChanged() {
        BoxScene scene = BoxScene.open();
        scene.accepted(scene.voter(), 1);

        refused("is not changed", "update pending_cast set sealed = 'x' where election_id = ?", scene.id());
    }

    private static BoxScene withALog() {
        BoxScene scene = BoxScene.open();
        scene.acceptedFrom(10);
        scene.pauseIsOver();
        BoxScene.clock().makeDue();
        return scene;
    }

    private static String moved(String change) {
        return "update box set " + change + " where election_id = ?";
    }

    private static String pending(int counter) {
        return "insert into pending_cast (election_id, key, counter, header, sealed) values (?, ?, " + counter
                + ", 'x', 'x')";
    }

    private static void refused(String why, String sql, Object... arguments) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> BallotBoxDatabase.execute(sql, arguments))
                .havingCause()
                .withMessageContaining(why);
    }
}
