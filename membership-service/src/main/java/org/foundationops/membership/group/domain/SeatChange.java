package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.util.UUID;

/** What can happen to a seat. */
public sealed interface SeatChange {

    UUID seatId();

    record Invited(UUID seatId) implements SeatChange {}

    record Applied(UUID seatId) implements SeatChange {}

    record Accepted(UUID seatId) implements SeatChange {}

    /** A member voted, and nothing is decided by that. */
    record Voted(UUID seatId, UUID voterId, Choice choice) implements SeatChange {}

    /** There is nothing left to decide about the admission. */
    sealed interface Settled extends SeatChange {}

    /** Admitted, with a seat from when the person accepts it. */
    record Approved(UUID seatId) implements Settled {}

    record Admitted(UUID seatId) implements Settled {}

    /** The person stays on for another term. */
    record Confirmed(UUID seatId) implements SeatChange {}

    /** The charter gave an end to a term that had none. */
    record Limited(UUID seatId) implements SeatChange {}

    /** What the clock does, at the instant of the date and not of its discovery. */
    sealed interface ByDate extends SeatChange {

        Instant at();
    }

    record OptInDue(UUID seatId, Instant at) implements ByDate {}

    record Lapsed(UUID seatId, Instant at) implements ByDate {}

    record Ended(UUID seatId, SeatEnd why) implements SeatChange {}

    record Resigned(UUID seatId) implements SeatChange {}

    record Removed(UUID seatId) implements SeatChange {}

    record Declined(UUID seatId) implements Settled {}

    record Rejected(UUID seatId) implements Settled {}

    record Withdrawn(UUID seatId) implements Settled {}

    /** The person was merged into the one who is invited, or applies, now. */
    record Moved(UUID seatId) implements SeatChange {}
}
