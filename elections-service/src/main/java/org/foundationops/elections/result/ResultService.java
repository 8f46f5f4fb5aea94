package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.ballot.BallotBox;
import org.foundationops.elections.body.BodyRepository;
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
import org.foundationops.kit.personal.ErasedPersons;
import org.foundationops.kit.time.TransactionTime;

/** Counts, records the ratification, and publishes: then the winners' terms start. */
@ApplicationScoped
public class ResultService {

    private final ElectionRepository elections;
    private final BodyRepository bodies;
    private final BallotBox box;
    private final Counting counting;
    private final ResultRepository results;
    private final SeatService seats;
    private final ElectionJournal journal;
    private final Officers officers;
    private final ErasedPersons erased;
    private final TransactionTime time;

    ResultService(
            ElectionRepository elections,
            BodyRepository bodies,
            BallotBox box,
            Counting counting,
            ResultRepository results,
            SeatService seats,
            ElectionJournal journal,
            Officers officers,
            ErasedPersons erased,
            TransactionTime time) {
        this.elections = elections;
        this.bodies = bodies;
        this.box = box;
        this.counting = counting;
        this.results = results;
        this.seats = seats;
        this.journal = journal;
        this.officers = officers;
        this.erased = erased;
        this.time = time;
    }

    @Transactional
    public ElectionView count(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        election.requireCountable();
        Instant now = time.now();
        CountRecord count = counting.count(election, box.open(electionId));
        results.store(electionId, count, now);
        List<Integer> winners =
                count.winners().stream().map(CountRecord.Winner::number).toList();
        journal.moved(election, election.count(winners, now));
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView ratify(UUID electionId, NewRatification request) {
        Election election = elections.requireLocked(electionId);
        officers.requireSecretary(election.bodyId());
        Instant now = time.now();
        LocalDate decidedOn = request.decidedOn();
        String reference = request.minuteReference().strip();
        ElectionMoved moved = switch (request.outcome()) {
            case RATIFIED -> election.ratify(decidedOn, reference, now);
            case REFUSED -> election.refuseRatification(decidedOn, reference, now);
        };
        journal.moved(election, moved);
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
