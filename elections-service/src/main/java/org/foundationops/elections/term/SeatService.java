package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.appointment.AppointmentService;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.elections.term.domain.SeatsTaken;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;

/** Fills seats, within the transaction of what fills them: an import, or the publication of an election. */
@ApplicationScoped
public class SeatService {

    private final SeatRepository seats;
    private final TermRepository terms;
    private final TermMessages messages;
    private final AppointmentService appointments;
    private final Audit audit;

    SeatService(
            SeatRepository seats,
            TermRepository terms,
            TermMessages messages,
            AppointmentService appointments,
            Audit audit) {
        this.seats = seats;
        this.terms = terms;
        this.messages = messages;
        this.appointments = appointments;
        this.audit = audit;
    }

    /** Seats to be filled at an instant. The caller holds the lock on the body. */
    public List<Seat> vacancies(UUID bodyId, Instant start) {
        return new SeatRegister(seats.ofBody(bodyId), terms.openOf(bodyId)).vacantAt(start);
    }

    /** The term by which the person holds a seat of the body that goes on at the start of new terms. */
    public Optional<Term> seatBeyond(UUID bodyId, UUID personId, Instant start) {
        return terms.openOf(bodyId).stream()
                .filter(term -> term.personId().equals(personId) && term.takesSeatAt(start))
                .findFirst();
    }

    /** The winners' terms start, and the predecessors' end with them; so do the offices bound to those terms. */
    public void seat(UUID bodyId, UUID electionId, List<ElectedPerson> elected, Instant start, Instant now) {
        List<Seat> vacant = new ArrayList<>(vacancies(bodyId, start));
        List<Term> open = terms.openOf(bodyId);
        List<Term> started = new ArrayList<>();
        List<Term> ended = new ArrayList<>();
        for (ElectedPerson person : elected) {
            Seat seat = take(vacant, person);
            open.stream().filter(term -> term.seatId().equals(seat.id())).forEach(ended::add);
            started.add(Term.elected(
                    UuidV7.next(), bodyId, seat.id(), person.personId(), electionId, start, person.plannedEnd(), now));
        }
        ended.forEach(term -> term.succeededAt(start, now));
        terms.flush();
        terms.persist(started);
        terms.flush();
        ended.forEach(this::tellEnd);
        started.forEach(this::tellStart);
        appointments.endOfTerms(bodyId, leaving(ended, started), start);
    }

    /** A holder who was in office when the body was imported. */
    public void importHolder(Seat seat, UUID personId, Instant from, Instant plannedEnd, Instant now) {
        Term term = Term.imported(UuidV7.next(), seat.bodyId(), seat.id(), personId, from, plannedEnd, now);
        terms.persistAndFlush(term);
        tellStart(term);
    }

    private static Seat take(List<Seat> vacant, ElectedPerson person) {
        Seat seat = vacant.stream()
                .filter(candidate -> candidate.cohort() == person.cohort())
                .findFirst()
                .orElseThrow(() -> new SeatsTaken(person.cohort()));
        vacant.remove(seat);
        return seat;
    }

    private static Set<UUID> leaving(List<Term> ended, List<Term> started) {
        Set<UUID> staying = started.stream().map(Term::personId).collect(Collectors.toSet());
        return ended.stream()
                .map(Term::personId)
                .filter(person -> !staying.contains(person))
                .collect(Collectors.toSet());
    }

    private void tellStart(Term term) {
        messages.recorded(term);
        audit.record(AuditEntry.of("term-recorded", "term", term.id())
                .with("bodyId", term.bodyId())
                .with("seatId", term.seatId())
                .with("personId", term.personId())
                .with("from", term.from())
                .with("plannedEnd", term.plannedEnd()));
    }

    private void tellEnd(Term term) {
        messages.endSet(term);
        audit.record(AuditEntry.of("term-end-set", "term", term.id())
                .with("personId", term.personId())
                .with("until", String.valueOf(term.until())));
    }
}
