package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.bootstrap.domain.UnknownPersons;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.interest.CoAffiliations;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.suspension.Suspensions;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;

/** Fills vacant seats by the decision of the remaining directors, for which no quorum is needed. */
@ApplicationScoped
public class VacancyService {

    private final SeatRepository seats;
    private final TermRepository terms;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final Persons persons;
    private final Suspensions suspensions;
    private final CoAffiliations affiliations;
    private final Decisions decisions;
    private final TermChanges changes;
    private final Policies policies;
    private final TransactionTime time;

    VacancyService(
            SeatRepository seats,
            TermRepository terms,
            BodyRepository bodies,
            BodyRoles roles,
            Persons persons,
            Suspensions suspensions,
            CoAffiliations affiliations,
            Decisions decisions,
            TermChanges changes,
            Policies policies,
            TransactionTime time) {
        this.seats = seats;
        this.terms = terms;
        this.bodies = bodies;
        this.roles = roles;
        this.persons = persons;
        this.suspensions = suspensions;
        this.affiliations = affiliations;
        this.decisions = decisions;
        this.changes = changes;
        this.policies = policies;
        this.time = time;
    }

    /** Policy {@code board-terms}. */
    record BoardTerms(int years) {}

    @Transactional
    public TermView fill(UUID bodyId, UUID seatId, NewSeatAppointment request) {
        Instant now = time.now();
        bodies.requireLocked(bodyId);
        roles.requireSecretary(bodyId);
        List<Seat> all = seats.ofBody(bodyId);
        SeatRegister register = new SeatRegister(all, terms.ofBody(bodyId));
        Seat seat = all.stream()
                .filter(each -> each.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no seat " + seatId + " in this body."));
        UUID person = request.personId();
        requireEligible(person, now);
        Instant from = request.from() == null ? now : request.from();
        register.requireVacant(seat, person, from, now);
        Instant until = register.nextOn(seat, from).map(Term::from).orElse(null);
        affiliations.requireRoomFor(bodyId, person, from, until);
        Term term = Term.appointed(
                UuidV7.next(),
                seat,
                person,
                from,
                register.restOfTerm(seat, from).orElseGet(() -> afterOneTerm(from)),
                until,
                decisions.of(request.decidedOn(), request.minuteReference()),
                now);
        changes.begun(term);
        return TermView.of(term);
    }

    private void requireEligible(UUID person, Instant now) {
        if (!persons.isKnown(person)) {
            throw new UnknownPersons(List.of(new FieldError("/personId", "no person " + person + " is known here")));
        }
        suspensions.requireNotSuspended(person, now);
    }

    /** Of a seat whose regular term is over nobody knows better when the next one would be. */
    private Instant afterOneTerm(Instant from) {
        int years = policies.at("board-terms", from, BoardTerms.class).years();
        return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }
}
