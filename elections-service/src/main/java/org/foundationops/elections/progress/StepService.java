package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.ballot.BallotBox;
import org.foundationops.elections.ballot.PollingStation;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.VotingOpener;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.Step;
import org.foundationops.elections.roll.RollService;
import org.foundationops.kit.time.TransactionTime;

/**
 * Makes the transitions of the timetable, for an officer or for the clock. Both lock the election, so they take turns.
 * The lock of the polling station comes before that of the election, here as at the ballot box.
 */
@ApplicationScoped
public class StepService implements VotingOpener {

    private final ElectionRepository elections;
    private final Review review;
    private final RollService rolls;
    private final PollingStation station;
    private final BallotBox box;
    private final ElectionJournal journal;
    private final Officers officers;
    private final TransactionTime time;

    StepService(
            ElectionRepository elections,
            Review review,
            RollService rolls,
            PollingStation station,
            BallotBox box,
            ElectionJournal journal,
            Officers officers,
            TransactionTime time) {
        this.elections = elections;
        this.review = review;
        this.rolls = rolls;
        this.station = station;
        this.box = box;
        this.journal = journal;
        this.officers = officers;
        this.time = time;
    }

    @Transactional
    public ElectionView byOfficer(UUID electionId, Step step) {
        officers.requireElectionOfficer(elections.bodyOf(electionId));
        if (step == Step.CLOSURE) {
            station.shut(electionId);
        }
        Election election = elections.requireLocked(electionId);
        make(election, step);
        return ElectionView.of(election);
    }

    /** Makes the next transition whose instant has passed, and says whether there was one. */
    @Transactional
    public boolean byClock(UUID electionId) {
        boolean isShut = elections.statusOf(electionId) == ElectionStatus.VOTING;
        if (isShut) {
            station.shut(electionId);
        }
        Election election = elections.requireLocked(electionId);
        Optional<Step> due = election.due(time.now());
        // Who opened voting a moment ago has not shut the station yet; the next round does.
        due.filter(step -> isShut || step != Step.CLOSURE).ifPresent(step -> make(election, step));
        return due.isPresent();
    }

    /** A roll that nobody has frozen is frozen when registration is due to open. */
    @Transactional
    public void freezeRollIfDue(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        election.due(time.now())
                .filter(step -> step == Step.REGISTRATION && election.roll() == null)
                .ifPresent(step -> rolls.freeze(election));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void openIfDue(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        election.due(time.now()).filter(step -> step == Step.OPENING).ifPresent(step -> make(election, step));
    }

    private void make(Election election, Step step) {
        Instant now = time.now();
        ElectionMoved moved = switch (step) {
            case NOMINATION_OPENING -> election.openNominations(now);
            case REVIEW -> election.review(now);
            case REGISTRATION -> election.openRegistration(review.end(election, now), now);
            case OPENING -> election.openVoting(now);
            case CLOSURE -> election.close(box.turnout(election.id()), now);
        };
        journal.moved(election, moved, election.endReason());
    }
}
