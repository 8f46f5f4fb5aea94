package org.foundationops.elections.castbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.cast.Credential;
import org.foundationops.elections.castbox.domain.BallotBoxEnded;
import org.foundationops.kit.testing.BallotBoxDatabase;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many voters and the officers at the same moment. */
@ServiceTest
class CastingRaceTest {

    @Test
    void twoHundredVotersAtOnceAreAllAccepted() {
        BoxScene scene = BoxScene.open();
        List<Cast> casts = IntStream.range(0, 200)
                .mapToObj(i -> scene.fill(scene.voter(), 1, 1 + i % 3))
                .toList();

        List<Integer> statuses =
                BoxScene.atOnce(200, i -> scene.postFast(casts.get(i)).statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(scene.waiting()).isEqualTo(200);
        assertThat(BoxScene.keeper().close(scene.id())).isEqualTo(new BoxFigures(200, 200));
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactlyInAnyOrderElementsOf(casts);
    }

    @RepeatedTest(5)
    void ofTwoBallotsWithOneCounterAtOnceOneIsAccepted() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        List<Cast> casts =
                IntStream.range(0, 8).mapToObj(i -> scene.fill(voter, 1, 1)).toList();

        List<Integer> statuses =
                BoxScene.atOnce(16, i -> scene.postFast(casts.get(i % 8)).statusCode());

        // The one that came first is acknowledged twice, since its repeat came too.
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(2);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(14);
        assertThat(scene.waiting()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void ofManyCountersAtOnceTheHighestStands() {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        List<Cast> casts = IntStream.rangeClosed(1, 20)
                .mapToObj(counter -> scene.fill(voter, counter, 1))
                .toList();

        BoxScene.atOnce(20, i -> scene.postFast(casts.get(i)).statusCode());

        BoxScene.keeper().close(scene.id());
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactly(casts.getLast());
    }

    /** The database lets go of the service while it writes the ballot. */
    @Test
    void aRecastThatFailsHalfWayLeavesTheEarlierBallot() throws Exception {
        BoxScene scene = BoxScene.open();
        Credential voter = scene.voter();
        Cast earlier = scene.accepted(voter, 1);
        Cast later = scene.fill(voter, 2, 2);

        try (Connection blocking = BallotBoxDatabase.connect();
                Statement statement = blocking.createStatement();
                ExecutorService voting = Executors.newSingleThreadExecutor()) {
            blocking.setAutoCommit(false);
            statement.execute("lock table pending_cast in share mode");
            Future<Integer> status = voting.submit(() -> scene.postFast(later).statusCode());
            await().until(() -> BallotBoxDatabase.count("""
                            select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
                            where wait_event_type = 'Lock' and query like 'insert into pending_cast (%'
                            """) == 1);
            assertThat(status.get()).isEqualTo(503);
            blocking.rollback();
        }

        assertThat(scene.waiting()).isEqualTo(1);
        scene.acknowledged(earlier);
        scene.acknowledged(later);
        BoxScene.keeper().close(scene.id());
        assertThat(BoxScene.keeper().standing(scene.id())).containsExactly(later);
        assertThat(BoxScene.keeper().leaves(scene.id())).hasSize(2);
    }

    /** Whatever was acknowledged is in the log, wherever the end fell between the casts. */
    @RepeatedTest(3)
    void closingWhileVotersCastLosesNoPromise() {
        BoxScene scene = BoxScene.open();
        List<Cast> casts = IntStream.range(0, 60)
                .mapToObj(i -> scene.fill(scene.voter(), 1, 1))
                .toList();

        List<Integer> statuses = BoxScene.atOnce(61, i -> {
            if (i == 30) {
                await().until(() -> scene.waiting() > 5);
                BoxScene.keeper().close(scene.id());
                return 0;
            }
            return scene.postFast(casts.get(i == 60 ? 30 : i)).statusCode();
        });

        long accepted = statuses.stream().filter(status -> status == 200).count();
        assertThat(statuses).isSubsetOf(0, 200, 409);
        assertThat(BoxScene.keeper().leaves(scene.id())).hasSize((int) accepted);
        assertThat(scene.waiting()).isZero();
    }

    @RepeatedTest(5)
    void extendingAndClosingAtOnceHaveOneOutcome() {
        BoxScene scene = BoxScene.open();
        Instant later = scene.manifest.votingCloses().orElseThrow().plusSeconds(3600);

        List<Boolean> extended = BoxScene.atOnce(10, i -> {
            if (i % 2 == 0) {
                BoxScene.keeper().close(scene.id());
                return false;
            }
            try {
                BoxScene.keeper().extend(scene.id(), later, Instant.now());
                return true;
            } catch (BallotBoxEnded ended) {
                return false;
            }
        });

        boolean isLater = BallotBoxDatabase.count(
                        "select count(*) from box where election_id = ? and closes_at = ?::timestamptz and state = 'CLOSED'",
                        scene.id(),
                        later.toString())
                == 1;
        assertThat(extended.contains(true)).isEqualTo(isLater);
        assertThat(BoxScene.keeper().unfinished()).doesNotContain(scene.id());
    }
}
