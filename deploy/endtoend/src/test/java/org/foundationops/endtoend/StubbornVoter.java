package org.foundationops.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.foundationops.ballots.client.BallotBox;
import org.foundationops.ballots.client.NoAnswer;
import org.foundationops.ballots.client.PassFile;
import org.foundationops.ballots.client.RegistrationDesk;
import org.foundationops.ballots.client.Voter;
import org.foundationops.ballots.client.VotingPass;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.elections.counting.Ranking;

/** Sends the same bytes again until an answer comes; each time from the saved pass, as after a crash of the device. */
final class StubbornVoter {

    private static final long PAUSE = 100_000_000;

    private final CrowdElection election;
    private final PassFile file;
    private final AtomicInteger lost;
    private boolean hasGivenUp;

    /** @param lost counts answers that did not come */
    StubbornVoter(CrowdElection election, Path file, AtomicInteger lost) {
        this.election = election;
        this.file = new PassFile(file);
        this.lost = lost;
    }

    void register(RegistrationDesk desk) throws IOException {
        Voter.begin(election.manifest(), election.announced(), 1, file).register(desk);
    }

    /** Whoever is impatient does not send again, and does not know whether the ballot has arrived. */
    synchronized void cast(Ranking ranking, BallotBox box, boolean isImpatient) throws IOException {
        if (hasGivenUp) {
            return;
        }
        try {
            resumed().cast(ranking, box);
        } catch (NoAnswer first) {
            lost.incrementAndGet();
            hasGivenUp = isImpatient;
            while (!hasGivenUp && !isAnswered(box)) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private boolean isAnswered(BallotBox box) throws IOException {
        try {
            resumed().send(box);
            return true;
        } catch (NoAnswer again) {
            lost.incrementAndGet();
            return false;
        }
    }

    Voter.Place look(BallotBox box) throws IOException {
        return resumed().look(box);
    }

    private Voter resumed() throws IOException {
        return Voter.resume(file.load(), election.manifest(), file);
    }

    VotingPass pass() throws IOException {
        return file.load();
    }

    List<Acknowledgement> receipts() throws IOException {
        return new ArrayList<>(pass().ballots().stream()
                .map(VotingPass.Ballot::acknowledgement)
                .flatMap(Optional::stream)
                .toList());
    }
}
