package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.elections.term.domain.SeatsTaken;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.elections.term.domain.TermOffer;
import org.foundationops.kit.id.UuidV7;

/** Fills seats, within the transaction of what fills them: an import, or the publication of an election. */
@ApplicationScoped
public class SeatService {

    private final SeatRepository seats;
    private final TermRepository terms;
    private final TermChanges changes;
    private final OfferedSeats offered;

    SeatService(SeatRepository seats, TermRepository terms, TermChanges changes, OfferedSeats offered) {
        this.seats = seats;
        this.terms = terms;
        this.changes = changes;
        this.offered = offered;
    }

    /** Seats to be filled at an instant. The caller holds the lock on the body. */
    public List<Seat> vacancies(UUID bodyId, Instant start) {
        return of(bodyId).vacantAt(start);
    }

    /** The election offers the seats that are up, with terms that keep the cohorts together. The caller holds the lock on the body. */
    public void offer(UUID bodyId, UUID electionId, List<TermOffer> offers, Instant start) {
        SeatRegister register = of(bodyId);
        register.requireInStep(offers, start);
        offered.settle(
                electionId, register.vacantAt(start).stream().map(Seat::id).toList());
    }

    /** The term by which the person holds a seat of the body that goes on at the start of new terms. */
    public Optional<Term> seatBeyond(UUID bodyId, UUID personId, Instant start) {
        return of(bodyId).heldBeyond(start).stream()
                .filter(term -> term.personId().equals(personId))
                .findFirst();
    }

    /** Who holds a seat of the body that goes on at the start of new terms. */
    public Set<UUID> sittingBeyond(UUID bodyId, Instant start) {
        return of(bodyId).heldBeyond(start).stream().map(Term::personId).collect(Collectors.toSet());
    }

    /** The winners' terms start, and the predecessors' end with them; so do the offices bound to those terms. */
    public void seat(UUID bodyId, UUID electionId, List<ElectedPerson> elected, Instant start, Instant now) {
        SeatRegister register = of(bodyId);
        List<Term> open = terms.openOf(bodyId, start);
        Set<UUID> onOffer = offered.by(electionId);
        List<Seat> vacant = new ArrayList<>(register.vacantAt(start).stream()
                .filter(seat -> onOffer.contains(seat.id()))
                .toList());
        List<Term> started = new ArrayList<>();
        List<Term> ended = new ArrayList<>();
        for (ElectedPerson person : elected) {
            Seat seat = take(vacant, person);
            open.stream().filter(term -> term.seatId().equals(seat.id())).forEach(ended::add);
            started.add(Term.elected(
                    UuidV7.next(), bodyId, seat.id(), person.personId(), electionId, start, person.plannedEnd(), now));
        }
        ended.forEach(term -> term.succeededAt(start, now));
        List<Term> givenUp = register.ofGivenUpSeats(start);
        givenUp.forEach(term -> term.givenUpAt(start, now));
        ended.addAll(givenUp);
        terms.flush();
        started.forEach(changes::begun);
        changes.ended(ended, start, now);
    }

    /** A holder who was in office when the body was imported. */
    public void importHolder(Seat seat, UUID personId, Instant from, Instant plannedEnd, Instant now) {
        changes.begun(Term.imported(UuidV7.next(), seat.bodyId(), seat.id(), personId, from, plannedEnd, now));
    }

    /** The register of a body with its whole past. */
    public SeatRegister of(UUID bodyId) {
        return new SeatRegister(seats.ofBody(bodyId), terms.ofBody(bodyId));
    }

    private static Seat take(List<Seat> vacant, ElectedPerson person) {
        Seat seat = vacant.stream()
                .filter(candidate -> candidate.cohort() == person.cohort())
                .findFirst()
                .orElseThrow(() -> new SeatsTaken(person.cohort()));
        vacant.remove(seat);
        return seat;
    }
}
