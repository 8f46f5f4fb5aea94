package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.foundationops.elections.election.domain.Nominee;
import org.foundationops.elections.election.domain.Step;
import org.foundationops.elections.nomination.NominationRepository;
import org.foundationops.elections.roll.RollService;
import org.foundationops.elections.suspension.Suspensions;
import org.foundationops.kit.time.TransactionTime;

/** Makes the transitions of the timetable, for an officer or for the clock. Both lock the election, so they take turns. */
@ApplicationScoped
public class StepService implements VotingOpener {

    private final ElectionRepository elections;
    private final NominationRepository nominations;
    private final Suspensions suspensions;
    private final RollService rolls;
    private final PollingStation station;
    private final BallotBox box;
    private final ElectionJournal journal;
    private final Officers officers;
    private final TransactionTime time;

    StepService(
            ElectionRepository elections,
            NominationRepository nominations,
            Suspensions suspensions,
            RollService rolls,
            PollingStation station,
            BallotBox box,
            ElectionJournal journal,
            Officers officers,
            TransactionTime time) {
        this.elections = elections;
        this.nominations = nominations;
        this.suspensions = suspensions;
        this.rolls = rolls;
        this.station = station;
        this.box = box;
        this.journal = journal;
        this.officers = officers;
        this.time = time;
    }

    @Transactional
    public ElectionView byOfficer(UUID electionId, Step step) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        make(election, step);
        return ElectionView.of(election);
    }

    /** Makes the next transition whose instant has passed, and says whether there was one. */
    @Transactional
    public boolean byClock(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        Optional<Step> due = election.due(time.now());
        due.ifPresent(step -> make(election, step));
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
            case REGISTRATION -> election.openRegistration(standing(election, now), now);
            case OPENING -> election.openVoting(now);
            case CLOSURE -> close(election, now);
        };
        journal.moved(election, moved, election.endReason());
    }

    /** Who is suspended when the review ends does not stand, whatever was ruled before. */
    private List<Nominee> standing(Election election, Instant now) {
        List<Nominee> eligible = nominations.eligible(election.id());
        Set<UUID> suspended =
                suspensions.among(eligible.stream().map(Nominee::personId).toList(), now);
        suspended.forEach(nominee -> journal.leftOut(election, nominee));
        return eligible.stream()
                .filter(nominee -> !suspended.contains(nominee.personId()))
                .toList();
    }

    private ElectionMoved close(Election election, Instant now) {
        station.shut(election.id());
        return election.close(box.turnout(election.id()), now);
    }
}
