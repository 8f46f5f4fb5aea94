package org.foundationops.elections.term.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.foundationops.elections.body.domain.Seat;

/** The seats of a body with their terms: which are to be filled at an instant. */
public final class SeatRegister {

    private final List<Seat> seats;
    private final Collection<Term> terms;

    public SeatRegister(Collection<Seat> seats, Collection<Term> terms) {
        this.seats =
                seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
        this.terms = List.copyOf(terms);
    }

    /** Seats that nobody holds, and seats whose terms end by the start of the new ones, in the order of numbers. */
    public List<Seat> vacantAt(Instant start) {
        return seats.stream().filter(seat -> isVacantAt(seat, start)).toList();
    }

    private boolean isVacantAt(Seat seat, Instant start) {
        return terms.stream()
                .filter(term -> term.seatId().equals(seat.id()))
                .noneMatch(term -> term.takesSeatAt(start));
    }
}
