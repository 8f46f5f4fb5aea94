package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.elections.term.domain.TermEnd;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Ends terms before a successor is in office, each under the lock of the body. */
@ApplicationScoped
public class TermEndings {

    private final TermRepository terms;
    private final SeatRepository seats;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final Persons persons;
    private final Decisions decisions;
    private final TermChanges changes;
    private final Caller caller;
    private final TransactionTime time;

    TermEndings(
            TermRepository terms,
            SeatRepository seats,
            BodyRepository bodies,
            BodyRoles roles,
            Persons persons,
            Decisions decisions,
            TermChanges changes,
            Caller caller,
            TransactionTime time) {
        this.terms = terms;
        this.seats = seats;
        this.bodies = bodies;
        this.roles = roles;
        this.persons = persons;
        this.decisions = decisions;
        this.changes = changes;
        this.caller = caller;
        this.time = time;
    }

    /** By the holder, without more; or recorded by the secretary, with the place in the minutes. */
    @Transactional
    public TermView resign(UUID id, NewResignation request) {
        Term term = locked(id);
        boolean isOwn = persons.records(caller.requirePerson()).contains(term.personId());
        if (!isOwn) {
            roles.requireSecretary(term.bodyId());
        }
        return end(term, TermEnd.RESIGNATION, request.at(), recorded(request, !isOwn));
    }

    @Transactional
    public TermView remove(UUID id, NewRemoval request) {
        Term term = locked(id);
        roles.requireSecretary(term.bodyId());
        return end(term, TermEnd.REMOVAL, request.at(), decisions.of(request.decidedOn(), request.minuteReference()));
    }

    /** By a motion that passed (BL 4.6.1): now, and what was to begin later does not. The caller holds the lock on the body. */
    public void remove(UUID bodyId, Set<UUID> records, RecordedDecision decision) {
        terms.openOf(bodyId, time.now()).stream()
                .filter(term -> records.contains(term.personId()) && !term.isOverAt(term.from()))
                .toList()
                .forEach(term -> end(term, TermEnd.REMOVAL, null, decision));
    }

    @Transactional
    public TermView die(UUID id) {
        Term term = locked(id);
        roles.requireSecretary(term.bodyId());
        return end(term, TermEnd.DEATH, null, null);
    }

    /** One of too many who belong to one control group goes. The caller holds the lock on the body. */
    public void leave(Term term, @Nullable RecordedDecision decision) {
        end(term, TermEnd.AFFILIATION, null, decision);
    }

    private TermView end(Term term, TermEnd reason, @Nullable Instant at, @Nullable RecordedDecision decision) {
        Instant now = time.now();
        Instant end = at == null ? now : at;
        boolean neverBegins = !term.hasBegunBy(end);
        SeatRegister register = new SeatRegister(seats.ofBody(term.bodyId()), terms.ofBody(term.bodyId()));
        term.vacate(reason, end, decision, now);
        changes.ended(List.of(term), neverBegins ? term.from() : end, now);
        if (neverBegins) {
            register.predecessorOf(term)
                    .filter(predecessor -> !predecessor.personId().equals(term.personId()))
                    .ifPresent(changes::stays);
        }
        return TermView.of(term);
    }

    private @Nullable RecordedDecision recorded(NewResignation request, boolean isNeeded) {
        LocalDate decidedOn = request.decidedOn();
        String reference = request.minuteReference();
        List<FieldError> missing = new ArrayList<>();
        if (decidedOn == null && (isNeeded || reference != null)) {
            missing.add(new FieldError("/decidedOn", "is needed with minuteReference"));
        }
        if (reference == null && (isNeeded || decidedOn != null)) {
            missing.add(new FieldError("/minuteReference", "is needed with decidedOn"));
        }
        if (!missing.isEmpty()) {
            throw new RuleBroken("Who records somebody else's resignation says where it is written down.", missing);
        }
        return decidedOn == null || reference == null ? null : decisions.of(decidedOn, reference);
    }

    /** The lock on the body comes first everywhere; what was read before is read again under it. */
    private Term locked(UUID id) {
        Term term = terms.require(id);
        bodies.requireLocked(term.bodyId());
        terms.getEntityManager().refresh(term);
        return term;
    }
}
