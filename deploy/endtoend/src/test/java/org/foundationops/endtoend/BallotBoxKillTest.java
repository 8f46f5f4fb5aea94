package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.HttpRegistrationDesk;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.kit.Anchor;
import org.foundationops.ballots.kit.Progress;
import org.foundationops.ballots.kit.Verifier;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.endtoend.Stand.Replica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the casting process, of elections-service and of PostgreSQL, again and again, while people vote. */
class BallotBoxKillTest {

    private static final boolean IS_LONG = Boolean.getBoolean("foundation.long");
    private static final int CASTS = IS_LONG ? 5_000 : 1_000;
    private static final int VOTERS = CASTS * 9 / 10;
    private static final int KILLS = IS_LONG ? 30 : 9;
    private static final int CLIENTS = 8;
    private static final int LOOKS = 50;

    /** One in so many does not send again when no answer comes. */
    private static final int IMPATIENT = 4;

    private final Random random = new Random(6);
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    @TempDir
    Path folder;

    private enum Victim {
        CASTING,
        SERVICE,
        DATABASE
    }

    @Test
    void everyReceiptIsKeptAndNobodyIsCountedTwice() throws Exception {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Replica service = stand.service(
                    "elections-service",
                    Map.of(
                            "FOUNDATION_BALLOTBOX_PROCESS", "SERVICE",
                            "FOUNDATION_BALLOTBOX_BATCH_PAUSE", "PT1S",
                            "FOUNDATION_BALLOTBOX_CLOCK", "1s"));
            service.process().start();
            stand.awaitReady(service);
            Replica casting = stand.casting();
            casting.process().start();
            stand.awaitReady(casting);
            CrowdElection election = CrowdElection.inRegistration(stand, service, 1, VOTERS, random);
            List<StubbornVoter> voters = registered(election, service);
            election.open();
            say(VOTERS + " voters are registered");

            vote(stand, service, casting, election, voters);
            try (HttpBallotBox box = new HttpBallotBox(URI.create(casting.url()))) {
                election.finish();
                for (StubbornVoter voter : voters.subList(0, LOOKS)) {
                    assertThat(voter.look(box)).isEqualTo(Voter.Place.IN_THE_LOG);
                }
            }
            check(election, voters);
        }
    }

    private List<StubbornVoter> registered(CrowdElection election, Replica service) throws Exception {
        List<StubbornVoter> voters = IntStream.range(0, VOTERS)
                .mapToObj(i -> new StubbornVoter(election, folder.resolve("pass-" + i + ".json"), lost))
                .toList();
        AtomicInteger next = new AtomicInteger();
        atOnce(() -> {
                    StringBuffer token = new StringBuffer();
                    try (HttpRegistrationDesk desk =
                            new HttpRegistrationDesk(URI.create(service.url()), token::toString)) {
                        for (int i = next.getAndIncrement(); i < VOTERS; i = next.getAndIncrement()) {
                            token.setLength(0);
                            token.append(election.voters().get(i).token());
                            voters.get(i).register(desk);
                        }
                    }
                    return true;
                })
                .forEach(BallotBoxKillTest::end);
        return voters;
    }

    private void vote(Stand stand, Replica service, Replica casting, CrowdElection election, List<StubbornVoter> voters)
            throws Exception {
        List<Integer> sequence =
                new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
        Collections.shuffle(sequence, random);
        IntStream.range(VOTERS, CASTS).forEach(i -> sequence.add(sequence.get(random.nextInt(VOTERS))));
        List<Ranking> rankings = IntStream.range(0, CASTS)
                .mapToObj(i -> ranking(election.candidates()))
                .toList();
        List<Boolean> isImpatient = IntStream.range(0, CASTS)
                .mapToObj(i -> random.nextInt(IMPATIENT) == 0)
                .toList();
        AtomicInteger next = new AtomicInteger();
        Semaphore allowed = new Semaphore(0);
        List<Future<?>> clients = atOnce(() -> {
            try (HttpBallotBox box = new HttpBallotBox(URI.create(casting.url()))) {
                for (int i = next.getAndIncrement(); i < CASTS; i = next.getAndIncrement()) {
                    allowed.acquire();
                    voters.get(sequence.get(i)).cast(rankings.get(i), box, isImpatient.get(i));
                    answered.incrementAndGet();
                }
            }
            return true;
        });
        int portion = CASTS / (KILLS + 1);
        List<Victim> victims = victims();
        for (int i = 0; i < KILLS; i++) {
            allowed.release(portion);
            awaitAnswered(portion * i + portion / 4 + random.nextInt(portion / 2), clients);
            say("kill %d of %d: %s, %d ballots answered".formatted(i + 1, KILLS, victims.get(i), answered.get()));
            kill(victims.get(i), stand, service, casting);
        }
        allowed.release(CASTS);
        clients.forEach(BallotBoxKillTest::end);
    }

    /** Each in turn, in an order that chance decides. */
    private List<Victim> victims() {
        List<Victim> victims = new ArrayList<>();
        while (victims.size() < KILLS) {
            List<Victim> round = new ArrayList<>(List.of(Victim.values()));
            Collections.shuffle(round, random);
            victims.addAll(round);
        }
        return victims;
    }

    private void awaitAnswered(int count, List<Future<?>> clients) {
        Awaitility.await(count + " ballots")
                .atMost(Stand.PATIENCE.multipliedBy(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    clients.stream().filter(Future::isDone).forEach(BallotBoxKillTest::end);
                    return answered.get() >= count;
                });
    }

    private static void kill(Victim victim, Stand stand, Replica service, Replica casting) throws Exception {
        switch (victim) {
            case CASTING -> restart(stand, casting);
            case SERVICE -> restart(stand, service);
            case DATABASE -> {
                stand.killPostgres();
                stand.startPostgres();
                stand.awaitReady(service);
                stand.awaitReady(casting);
            }
        }
    }

    private static void restart(Stand stand, Replica replica) {
        replica.process().kill();
        replica.process().start();
        stand.awaitReady(replica);
    }

    private Ranking ranking(int candidates) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
        Collections.shuffle(numbers, random);
        return new Ranking(numbers.subList(0, random.nextInt(candidates + 1)).stream()
                .map(List::of)
                .toList());
    }

    private void check(CrowdElection election, List<StubbornVoter> voters) throws Exception {
        List<Anchor> receipts = new ArrayList<>();
        int withReceipt = 0;
        int attempts = 0;
        for (StubbornVoter voter : voters) {
            List<Anchor> own =
                    voter.receipts().stream().<Anchor>map(Anchor.Receipt::new).toList();
            receipts.addAll(own);
            withReceipt += own.isEmpty() ? 0 : 1;
            attempts += voter.pass().ballots().size();
        }
        byte[] archive = election.kit();
        Verifier.Outcome outcome = Verifier.verify(archive, receipts, Progress.NONE);
        KitContents kit = KitContents.of(archive);
        say("%d answers were lost; %d receipts of %d voters, %d attempts; %d accepted, %d in the log"
                .formatted(
                        lost.get(),
                        receipts.size(),
                        withReceipt,
                        attempts,
                        kit.accepted(),
                        kit.leaves().size()));

        assertThat(outcome.report()).last().asString().doesNotStartWith("WRONG");
        assertThat(outcome.verdict()).isEqualTo(Verifier.Verdict.CHECKED);
        assertThat(lost.get()).as("something was lost").isPositive();
        assertThat(kit.leaves()).doesNotHaveDuplicates().hasSizeBetween(receipts.size(), attempts);
        Map<String, List<List<Integer>>> counted = kit.rankings();
        int arrived = 0;
        for (StubbornVoter voter : voters) {
            arrived += isCountedRightly(voter.pass(), counted) ? 1 : 0;
        }
        assertThat(counted).hasSize(arrived);
        assertThat(kit.accepted()).isEqualTo(arrived).isBetween(withReceipt, VOTERS);
    }

    /** The last acknowledged ballot, or a later one whose answer was lost. Answers whether any counts. */
    private static boolean isCountedRightly(VotingPass pass, Map<String, List<List<Integer>>> counted) {
        List<List<Integer>> ranking = counted.get(pass.key().publicKey().bytes().base64());
        List<VotingPass.Ballot> ballots = pass.ballots();
        int lastKnown = ballots.size() - 1;
        while (lastKnown >= 0 && ballots.get(lastKnown).acknowledgement().isEmpty()) {
            lastKnown--;
        }
        if (ranking == null) {
            assertThat(lastKnown)
                    .as("a receipt of a ballot that is not counted")
                    .isNegative();
            return false;
        }
        assertThat(ballots.subList(Math.max(0, lastKnown), ballots.size()))
                .extracting(ballot -> ballot.opening().ranking().groups())
                .contains(ranking);
        return true;
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static List<Future<?>> atOnce(Work work) {
        // They end by themselves; what fails is told by end().
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            running.add(threads.submit(work::run));
        }
        threads.shutdown();
        return running;
    }

    private static void end(Future<?> client) {
        try {
            client.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void say(String words) {
        System.out.println("ballot box: " + words);
    }
}
