package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.ballot.BallotOpening;
import org.foundationops.elections.ballot.OpenedBallots;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.election.domain.Seated;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.elections.term.ElectedPerson;
import org.foundationops.elections.term.SeatService;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.personal.ErasedPersons;
import org.foundationops.kit.time.TransactionTime;

/** Counts, records the ratification, and publishes: then the winners' terms start. */
@ApplicationScoped
public class ResultService {

    private final ElectionRepository elections;
    private final BodyRepository bodies;
    private final BallotOpening opening;
    private final OpenedBallots ballots;
    private final Counting counting;
    private final ResultRepository results;
    private final SeatService seats;
    private final ElectionJournal journal;
    private final Officers officers;
    private final Decisions decisions;
    private final ErasedPersons erased;
    private final Audit audit;
    private final TransactionTime time;

    ResultService(
            ElectionRepository elections,
            BodyRepository bodies,
            BallotOpening opening,
            OpenedBallots ballots,
            Counting counting,
            ResultRepository results,
            SeatService seats,
            ElectionJournal journal,
            Officers officers,
            Decisions decisions,
            ErasedPersons erased,
            Audit audit,
            TransactionTime time) {
        this.elections = elections;
        this.bodies = bodies;
        this.opening = opening;
        this.ballots = ballots;
        this.counting = counting;
        this.results = results;
        this.seats = seats;
        this.journal = journal;
        this.officers = officers;
        this.decisions = decisions;
        this.erased = erased;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public ElectionView count(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        election.requireCountable();
        Instant now = time.now();
        opening.open(electionId);
        CountRecord count = counting.count(CountRequest.of(election), ballots.bundles(electionId));
        results.store(electionId, count, now);
        journal.moved(election, election.count(count.winningNumbers(), now));
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView ratify(UUID electionId, NewRatification request) {
        Election election = elections.requireLocked(electionId);
        officers.requireSecretary(election.bodyId());
        Instant now = time.now();
        RecordedDecision decision = decisions.of(request.decidedOn(), request.minuteReference());
        ElectionMoved moved = switch (request.outcome()) {
            case RATIFIED -> election.ratify(decision, now);
            case REFUSED -> election.refuseRatification(decision, now);
        };
        journal.moved(election, moved);
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView confirmDisclosure(UUID electionId, NewDisclosure request) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        election.confirmDisclosure(time.now());
        audit.record(AuditEntry.of("disclosure-confirmed", "election", electionId)
                .reason(request.reason().strip()));
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView publish(UUID electionId) {
        UUID bodyId = elections.require(electionId).bodyId();
        officers.requireElectionOfficer(bodyId);
        // The lock on the body comes first everywhere: the seat register stands still while seats are filled.
        bodies.requireLocked(bodyId);
        Election election = elections.requireLocked(electionId);
        Instant now = time.now();
        journal.moved(election, election.publish(now));
        // Who was elected and erased since takes no seat, which stays vacant.
        List<ElectedPerson> elected = election.seated().stream()
                .filter(winner -> !erased.isErased(winner.candidate().personId()))
                .map(ResultService::elected)
                .toList();
        seats.seat(bodyId, electionId, elected, election.termStartAfter(now), now);
        return ElectionView.of(election);
    }

    private static ElectedPerson elected(Seated seated) {
        return new ElectedPerson(
                seated.candidate().personId(),
                seated.term().cohort(),
                seated.term().plannedEnd());
    }
}
