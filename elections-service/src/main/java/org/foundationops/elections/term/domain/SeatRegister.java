package org.foundationops.elections.term.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;

/** The seats of a body with all their terms: which are to be filled when, since when, and until when. */
public final class SeatRegister {

    private final List<Seat> seats;
    private final List<Term> terms;

    public SeatRegister(Collection<Seat> seats, Collection<Term> terms) {
        this.seats =
                seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
        this.terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
    }

    /**
     * Seats that are up at the start of new terms, in the order of numbers: those that nobody holds, whose terms end by
     * plan, or which somebody holds by appointment; and those that are up at each release.
     */
    public List<Seat> vacantAt(Instant start) {
        return seats.stream()
                .filter(seat -> seat.isOpenAt(start))
                .filter(seat -> termsOf(seat).noneMatch(term -> keeps(term, seat, start)))
                .toList();
    }

    /** The terms that go on at the start of new ones. */
    public List<Term> heldBeyond(Instant start) {
        return seats.stream()
                .flatMap(seat -> termsOf(seat).filter(term -> keeps(term, seat, start)))
                .toList();
    }

    /** On a seat that is up at each release nobody stays because of a plan, but for who was elected already. */
    private static boolean keeps(Term term, Seat seat, Instant start) {
        return seat.cohort() == Cohort.RELEASE
                ? !term.from().isBefore(start) && !term.isOverAt(term.from())
                : term.takesSeatAt(start);
    }

    /** Who is in office on the seat, if anybody is. */
    public Optional<Term> holderOf(Seat seat, Instant at) {
        return termsOf(seat).filter(term -> term.isInOfficeAt(at)).findFirst();
    }

    /** Since when and why the seat has nobody; absent if it has somebody, or is none of the authorised ones. */
    public Optional<Vacancy> vacancyOf(Seat seat, Instant at) {
        if (!seat.isOpenAt(at) || holderOf(seat, at).isPresent()) {
            return Optional.empty();
        }
        Vacancy never = new Vacancy(seat.opensAt(), VacancyReason.NEW);
        return Optional.of(termsOf(seat)
                .filter(term -> term.hasBegunBy(at))
                .reduce((earlier, later) -> later)
                .flatMap(SeatRegister::vacancyAfter)
                .orElse(never));
    }

    private static Optional<Vacancy> vacancyAfter(Term term) {
        Instant until = term.until();
        TermEnd reason = term.endReason();
        return until == null || reason == null
                ? Optional.empty()
                : Optional.of(new Vacancy(until, VacancyReason.of(reason)));
    }

    /** Who is to be the first on the seat after the instant. */
    public Optional<Term> nextOn(Seat seat, Instant at) {
        return termsOf(seat)
                .filter(term -> !term.hasBegunBy(at) && !term.isOverAt(term.from()))
                .findFirst();
    }

    /**
     * Until when the seat's regular term runs that is under way at the instant; a new seat goes with its cohort. Absent
     * when that has passed, and the next regular term is to be settled.
     */
    public Optional<Instant> restOfTerm(Seat seat, Instant at) {
        Optional<Instant> own = lastEnd(termsOf(seat));
        Optional<Instant> end = own.filter(instant -> instant.isAfter(at))
                .or(() -> lastEnd(seats.stream()
                        .filter(each -> each.cohort() == seat.cohort())
                        .flatMap(this::termsOf)));
        return end.filter(instant -> instant.isAfter(at));
    }

    /** An appointee's planned end says nothing about the seat. */
    private static Optional<Instant> lastEnd(Stream<Term> terms) {
        return terms.filter(term -> term.origin() != TermOrigin.APPOINTMENT)
                .map(Term::plannedEnd)
                .max(Comparator.naturalOrder());
    }

    /** Refuses terms with which the seats of a cohort would not be up together. */
    public void requireInStep(List<TermOffer> offers, Instant start) {
        for (Cohort cohort : Cohort.values()) {
            requireInStep(cohort, offers, start);
        }
    }

    private void requireInStep(Cohort cohort, List<TermOffer> offers, Instant start) {
        List<Instant> offered = offers.stream()
                .filter(offer -> offer.cohort() == cohort)
                .map(TermOffer::plannedEnd)
                .sorted()
                .toList();
        List<Instant> fixed = vacantAt(start).stream()
                .filter(seat -> seat.cohort() == cohort && cohort != Cohort.RELEASE)
                .map(seat -> restOfTerm(seat, start).orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        boolean isInStep = fixed.isEmpty() ? offered.stream().distinct().count() <= 1 : offered.equals(fixed);
        if (!isInStep) {
            throw new TermsOutOfStep(cohort, offered, fixed);
        }
    }

    /** Refuses to put the person on the seat from the instant on. */
    public void requireVacant(Seat seat, UUID personId, Instant at, Instant now) {
        if (at.isBefore(now)) {
            throw new TermStartInThePast(at);
        }
        if (!seat.isOpenAt(at)) {
            throw new SeatClosed(seat.number(), at);
        }
        if (holderOf(seat, at).isPresent()) {
            throw new SeatNotVacant(seat.number(), at);
        }
        if (terms.stream()
                .anyMatch(term ->
                        term.personId().equals(personId) && !term.isOverAt(at) && !term.isOverAt(term.from()))) {
            throw new HoldsSeatAlready(personId);
        }
        if (terms.stream().noneMatch(term -> term.isInOfficeAt(at))) {
            throw new NobodyLeftToAppoint();
        }
    }

    /** Who was to stay until the start of this one, who does not come. */
    public Optional<Term> predecessorOf(Term notComing) {
        return terms.stream()
                .filter(term -> term.seatId().equals(notComing.seatId()) && term.isSucceededAt(notComing.from()))
                .filter(term -> !term.isOverAt(term.from()))
                .findFirst();
    }

    /** Seats of the cohort that the body can give up at the instant: vacant ones first, then those added last. */
    public List<Seat> toGiveUp(Cohort cohort, Instant at) {
        return seats.stream()
                .filter(seat -> seat.cohort() == cohort && seat.isOpenAt(at))
                .sorted(Comparator.comparing((Seat seat) -> holderOf(seat, at).isPresent())
                        .thenComparing(Comparator.comparingInt(Seat::number).reversed()))
                .toList();
    }

    /** Terms that are over by plan, on seats that are given up. */
    public List<Term> ofGivenUpSeats(Instant start) {
        return seats.stream()
                .filter(seat -> seat.isGivenUpBy(start))
                .flatMap(seat -> termsOf(seat).filter(term -> !term.isOverAt(start) && !keeps(term, seat, start)))
                .toList();
    }

    private Stream<Term> termsOf(Seat seat) {
        return terms.stream().filter(term -> term.seatId().equals(seat.id()));
    }
}
