package org.foundationops.elections.leave.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The leaves of a body that are not over, and the rules that a new one meets (BL 4.6.3). */
public final class Leaves {

    private final List<Leave> others;

    public Leaves(List<Leave> others) {
        this.others = List.copyOf(others);
    }

    /**
     * Refuses a leave for which there is no room.
     *
     * @param most how many of the body may be away at a time
     * @param latestEnd until when a leave that begins at an instant may last
     */
    public void requireRoom(Leave leave, int most, UnaryOperator<Instant> latestEnd) {
        if (own(leave).anyMatch(leave::overlaps)) {
            throw new AlreadyOnLeave();
        }
        Instant latest = latestEnd.apply(beginOfRun(leave));
        if (leave.until().isAfter(latest)) {
            throw new LeaveTooLong(latest);
        }
        if (mostAtOnce(leave) >= most) {
            throw new TooManyOnLeave(most);
        }
    }

    /** One leave that follows another at once prolongs it. */
    private Instant beginOfRun(Leave leave) {
        Instant begin = leave.from();
        List<Leave> backwards = own(leave)
                .filter(other -> other.until().isAfter(other.from()))
                .sorted(Comparator.comparing(Leave::until).reversed())
                .toList();
        for (Leave earlier : backwards) {
            begin = earlier.until().equals(begin) ? earlier.from() : begin;
        }
        return begin;
    }

    /** The number of those away changes only where a leave begins. */
    private long mostAtOnce(Leave leave) {
        List<Leave> beside = others.stream()
                .filter(other -> !other.personId().equals(leave.personId()) && other.overlaps(leave))
                .toList();
        return Stream.concat(Stream.of(leave.from()), beside.stream().map(Leave::from))
                .filter(at -> !at.isBefore(leave.from()))
                .mapToLong(at ->
                        beside.stream().filter(other -> other.isRunningAt(at)).count())
                .max()
                .orElse(0);
    }

    private Stream<Leave> own(Leave leave) {
        return others.stream().filter(other -> other.personId().equals(leave.personId()));
    }
}
