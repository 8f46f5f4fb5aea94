package org.foundationops.elections.election;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.election.domain.DisplayOrder;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.election.domain.TieSeed;
import org.foundationops.elections.roll.PollingStation;
import org.foundationops.elections.term.SeatService;
import org.foundationops.elections.term.domain.TermOffer;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Drafts, announces and cancels elections. */
@ApplicationScoped
public class ElectionService {

    private final ElectionRepository elections;
    private final BodyRepository bodies;
    private final SeatService seats;
    private final ElectionJournal journal;
    private final Officers officers;
    private final PollingStation station;
    private final TransactionTime time;
    private final SecureRandom random = new SecureRandom();

    ElectionService(
            ElectionRepository elections,
            BodyRepository bodies,
            SeatService seats,
            ElectionJournal journal,
            Officers officers,
            PollingStation station,
            TransactionTime time) {
        this.elections = elections;
        this.bodies = bodies;
        this.seats = seats;
        this.journal = journal;
        this.officers = officers;
        this.station = station;
        this.time = time;
    }

    @Transactional
    public ElectionView draft(NewElection request) {
        Body body = bodies.require(request.bodyId());
        UUID bodyId = body.id();
        officers.requireElectionOfficer(bodyId);
        Election election = new Election(
                UuidV7.next(),
                bodyId,
                request.plan().configuration(body.kind()),
                random(DisplayOrder.SEED_BYTES),
                time.now());
        elections.persist(election);
        journal.drafted(election);
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView reconfigure(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<ElectionPlan> change) {
        Election election = elections.requireLocked(id);
        officers.requireElectionOfficer(election.bodyId());
        IfMatch.require(ifMatch, election.version());
        ElectionPlan plan = change.apply(ElectionPlan.of(election.configuration()));
        election.reconfigure(plan.configuration(bodies.kindOf(election.bodyId())), time.now());
        journal.reconfigured(election);
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView announce(UUID id) {
        UUID bodyId = elections.require(id).bodyId();
        officers.requireElectionOfficer(bodyId);
        // The lock on the body comes first everywhere: the seat register stands still while it is compared.
        bodies.requireLocked(bodyId);
        Election election = elections.requireLocked(id);
        List<Cohort> vacancies = seats.vacancies(bodyId, election.timetable().termStart()).stream()
                .map(Seat::cohort)
                .toList();
        boolean isAnotherInProgress = elections.isAnotherInProgress(election);
        ElectionMoved announced = election.announce(isAnotherInProgress, vacancies, random(TieSeed.BYTES), time.now());
        seats.offer(bodyId, id, offers(election), election.timetable().termStart());
        journal.moved(election, announced);
        return ElectionView.of(election);
    }

    /** Whoever is registering is done before, or refused after. */
    @Transactional
    public ElectionView cancel(UUID id, NewCancellation request) {
        officers.requireElectionOfficer(elections.bodyOf(id));
        station.shut(id);
        Election election = elections.requireLocked(id);
        String reason = request.reason().strip();
        journal.moved(election, election.cancel(reason, time.now()), reason);
        return ElectionView.of(election);
    }

    private static List<TermOffer> offers(Election election) {
        return election.configuration().terms().stream()
                .map(term -> new TermOffer(term.cohort(), term.plannedEnd()))
                .toList();
    }

    private byte[] random(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
