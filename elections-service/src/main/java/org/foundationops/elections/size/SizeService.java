package org.foundationops.elections.size;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.BodyMessages;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.body.BodyView;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.BodyResized;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.domain.ElectionInProgress;
import org.foundationops.elections.term.SeatService;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;

/** Gives a body more or fewer seats, and tells when that holds. */
@ApplicationScoped
public class SizeService {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final SeatService register;
    private final ElectionRepository elections;
    private final BodyRoles roles;
    private final Decisions decisions;
    private final BodyMessages messages;
    private final Audit audit;
    private final TransactionTime time;

    SizeService(
            BodyRepository bodies,
            SeatRepository seats,
            SeatService register,
            ElectionRepository elections,
            BodyRoles roles,
            Decisions decisions,
            BodyMessages messages,
            Audit audit,
            TransactionTime time) {
        this.bodies = bodies;
        this.seats = seats;
        this.register = register;
        this.elections = elections;
        this.roles = roles;
        this.decisions = decisions;
        this.messages = messages;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public BodyView resize(UUID bodyId, NewSize request) {
        Instant now = time.now();
        Body body = bodies.requireLocked(bodyId);
        roles.requireSecretary(bodyId);
        // An election offers the seats that there were when it was announced.
        if (elections.isInProgress(bodyId)) {
            throw new ElectionInProgress(bodyId);
        }
        RecordedDecision decision = decisions.of(request.decidedOn(), request.minuteReference());
        Instant from = request.from() == null ? now : request.from();
        BodyResized resized = body.resize(request.stagger(body.kind()), from, decision, now);
        bodies.flush();
        if (from.equals(now)) {
            holds(body, now);
        } else {
            messages.resizeScheduled(body);
        }
        for (Cohort cohort : Cohort.values()) {
            change(resized, cohort);
        }
        audit.record(AuditEntry.of("body-resized", "body", bodyId)
                .with("from", from)
                .with("authorisedNumber", resized.after().number())
                .with("odd", resized.after().odd())
                .with("minuteReference", decision.minuteReference()));
        return BodyView.of(body);
    }

    /** An announced size has begun to hold: that is told now. */
    @Transactional
    public void tellIfDue(UUID bodyId) {
        holds(bodies.requireLocked(bodyId), time.now());
    }

    private void holds(Body body, Instant now) {
        body.sizeHolds(now);
        bodies.flush();
        messages.resized(body);
    }

    private void change(BodyResized resized, Cohort cohort) {
        int difference = resized.after().seats(cohort) - resized.before().seats(cohort);
        if (difference > 0) {
            enlarge(resized, cohort, difference);
        } else {
            reduce(resized, cohort, -difference);
        }
    }

    /** Seats that were given up and are still held are kept first, if the body has more seats at once. */
    private void enlarge(BodyResized resized, Cohort cohort, int more) {
        List<Seat> all = seats.ofBody(resized.bodyId());
        SeatRegister held = register.of(resized.bodyId());
        List<Seat> kept = all.stream()
                .filter(seat -> seat.cohort() == cohort && resized.from().equals(time.now()))
                .filter(seat -> seat.isGivenUpBy(resized.from()))
                .filter(seat -> held.holderOf(seat, resized.from()).isPresent())
                .limit(more)
                .toList();
        kept.forEach(Seat::keep);
        seats.flush();
        kept.forEach(messages::kept);
        int number = all.getLast().number();
        for (int i = kept.size(); i < more; i++) {
            number++;
            Seat seat = new Seat(UuidV7.next(), resized.bodyId(), number, cohort, resized.from());
            seats.persistAndFlush(seat);
            messages.created(seat);
        }
    }

    private void reduce(BodyResized resized, Cohort cohort, int fewer) {
        List<Seat> givenUp = register.of(resized.bodyId()).toGiveUp(cohort, resized.from()).stream()
                .limit(fewer)
                .toList();
        givenUp.forEach(seat -> seat.closeFrom(resized.from()));
        seats.flush();
        givenUp.forEach(messages::givenUp);
    }
}
