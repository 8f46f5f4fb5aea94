package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.ballot.BoxUpkeep;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.Step;
import org.foundationops.elections.registration.ElectionKeys;
import org.foundationops.elections.registration.domain.BallotKeyMissing;
import org.foundationops.elections.roll.PollingStation;
import org.foundationops.elections.roll.RollService;
import org.foundationops.kit.time.TransactionTime;

/**
 * Makes the transitions of the timetable, for an officer or for the clock. Both lock the election, so they take turns.
 * The lock of the polling station comes before that of the election, here as at the ballot box.
 */
@ApplicationScoped
public class StepService {

    private final ElectionRepository elections;
    private final Review review;
    private final RollService rolls;
    private final ElectionKeys keys;
    private final PollingStation station;
    private final BoxKeeper box;
    private final BoxUpkeep upkeep;
    private final ElectionJournal journal;
    private final Officers officers;
    private final TransactionTime time;

    StepService(
            ElectionRepository elections,
            Review review,
            RollService rolls,
            ElectionKeys keys,
            PollingStation station,
            BoxKeeper box,
            BoxUpkeep upkeep,
            ElectionJournal journal,
            Officers officers,
            TransactionTime time) {
        this.elections = elections;
        this.review = review;
        this.rolls = rolls;
        this.keys = keys;
        this.station = station;
        this.box = box;
        this.upkeep = upkeep;
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

    private void make(Election election, Step step) {
        Instant now = time.now();
        ElectionMoved moved = switch (step) {
            case NOMINATION_OPENING -> election.openNominations(now);
            case REVIEW -> election.review(now);
            case REGISTRATION -> openRegistration(election, now);
            case OPENING -> election.openVoting(now);
            case CLOSURE -> close(election, now);
        };
        journal.moved(election, moved, election.endReason());
    }

    /** The box first: it has ended for good before the election says so, and a second try finds it closed. */
    private ElectionMoved close(Election election, Instant now) {
        election.requireClosable(now);
        upkeep.provide(election.id());
        return election.close(box.close(election.id()).accepted(), now);
    }

    /** Whoever is listed is in the manifest, so it is made last. */
    private ElectionMoved openRegistration(Election election, Instant now) {
        if (!box.canKeep()) {
            throw new BallotKeyMissing("FOUNDATION_BALLOTBOX_KEY");
        }
        ElectionMoved moved = election.openRegistration(review.end(election, now), now);
        keys.announce(election, now);
        return moved;
    }
}
