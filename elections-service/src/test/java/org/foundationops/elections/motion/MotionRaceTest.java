package org.foundationops.elections.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.foundationops.elections.Api;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.elections.meeting.Held;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once: one outcome, consistent, and nobody is refused because others are there too. */
@ServiceTest
class MotionRaceTest {

    private static final List<String> CHOICES = List.of("FOR", "AGAINST", "ABSTAIN");

    private Directors board;

    @BeforeEach
    void aBoard() {
        board = Directors.seven();
    }

    @Test
    void ofFiftyVotesAtOnceOneOfEachDirectorCounts() {
        Moved motion = Moved.written(board, "TWO_THIRDS", Map.of()).open();

        List<Integer> statuses = Crowd.post(
                50,
                motion.path() + "/votes",
                each -> board.director(each % 7),
                each -> "{\"choice\": \"" + CHOICES.get(each % 3) + "\"}");

        assertThat(statuses).hasSize(50).containsOnly(200);
        assertThat(motion.audited("motion-vote-cast")).isEqualTo(50);
        assertThat(TestDatabase.count("select count(*) from motion_vote where motion_id = ?", motion.id()))
                .isEqualTo(7);
        assertThat(motion.ballots()).doesNotContainNull();
    }

    @Test
    void unanimousConsentOfSevenAtOncePassesOnce() {
        Moved motion = Moved.written(board, "UNANIMOUS_CONSENT", Map.of()).open();

        List<Integer> statuses =
                Crowd.post(7, motion.path() + "/votes", board::director, each -> "{\"choice\": \"FOR\"}");

        assertThat(statuses).containsOnly(200);
        motion.assertDecided("PASSED", "7 of 7 in office consent, and all must.");
        assertThat(motion.audited("motion-decided")).isEqualTo(1);
    }

    /** A vote at the very instant of closing counts or is refused with the reason; never something between. */
    @Test
    void whatIsVotedAtTheDeadlineCountsExactlyIfItWasAccepted() throws Exception {
        Moved motion = Moved.written(board, "DISINTERESTED_MAJORITY", Map.of()).open();
        Instant deadline = Instant.now().plusMillis(1_500);
        TestDatabase.execute(
                "update motion set closes_at = ?::timestamptz where id = ?", deadline.toString(), motion.id());

        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int director = 0; director < 7; director++) {
                int each = director;
                answers.add(threads.submit(() -> {
                    Instant at = deadline.plusMillis(25L * (each - 4));
                    LockSupport.parkNanos(
                            java.time.Duration.between(Instant.now(), at).toNanos());
                    return motion.tryVote(board.director(each), "FOR").extract().statusCode();
                }));
            }
        }

        Awaitility.await().atMost(Scene.PATIENCE).until(() -> !motion.status().equals("OPEN"));
        List<String> ballots = motion.ballots();
        int accepted = 0;
        for (int director = 0; director < 7; director++) {
            int status = answers.get(director).get();
            assertThat(status).isIn(200, 409);
            assertThat(ballots.get(director)).isEqualTo(status == 200 ? "FOR" : null);
            accepted += status == 200 ? 1 : 0;
        }
        motion.assertDecided(
                accepted >= 4 ? "PASSED" : "FAILED",
                accepted + " for; more than half of the 7 in office without a conflict, that is 4, are needed.");
        assertThat(answers.getLast().get())
                .describedAs("50 ms after the deadline")
                .isEqualTo(409);
        assertThat(motion.audited("motion-decided")).isEqualTo(1);
    }

    @Test
    void ofTwoWhoCloseAtOnceOneDoes() {
        Held meeting = Held.called(board).begun(0, 5);
        Moved motion = Moved.inMeeting(board, "MAJORITY_PRESENT", Map.of("meetingId", meeting.id()))
                .openInMeeting()
                .votes("FOR", "FOR", "FOR");

        List<Integer> statuses = Crowd.post(
                10,
                motion.path() + "/closure",
                each -> each % 2 == 0 ? board.president() : board.secretary(),
                each -> "{}");

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(9);
        assertThat(motion.status()).isEqualTo("PASSED");
        assertThat(KafkaProbe.read("foundation.elections.v1", "motion/" + motion.id()).stream()
                        .filter(message -> message.type().endsWith("motion.decided.v1")))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** Who closes while others vote and leave: the figures of the outcome are those of its votes. */
    @Test
    void closingAmongVotesAndDeparturesIsConsistent() throws Exception {
        Held meeting = Held.called(board).begun(0, 7);
        Moved motion = Moved.inMeeting(board, "MAJORITY_PRESENT", Map.of("meetingId", meeting.id()))
                .openInMeeting();
        List<Future<Integer>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 12)
                    .mapToObj(each -> threads.submit(() -> switch (each % 3) {
                        case 0 ->
                            motion.tryVote(board.director(each / 3), "FOR")
                                    .extract()
                                    .statusCode();
                        case 1 ->
                            meeting.tryLeave(board.director(6 - each / 3))
                                    .extract()
                                    .statusCode();
                        default -> each == 11 ? motion.close().extract().statusCode() : 200;
                    }))
                    .toList();
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isIn(200, 403, 409);
        }

        long given = motion.ballots().stream().filter("FOR"::equals).count();
        assertThat(motion.json().getString("explanation")).startsWith(given + " for; ");
        Api.refused(motion.tryVote(board.director(0), "FOR"), 409, "motion-not-open");
    }
}
