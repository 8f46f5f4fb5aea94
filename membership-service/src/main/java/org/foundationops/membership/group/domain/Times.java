package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** Lists of periods as what they cover. */
final class Times {

    private Times() {}

    static boolean cover(List<Period> periods, Instant at) {
        return periods.stream().anyMatch(period -> period.covers(at));
    }

    /** When both hold; known when the later of the two was. */
    static List<Period> both(List<Period> some, List<Period> others) {
        return some.stream()
                .flatMap(one -> others.stream().flatMap(other -> both(one, other).stream()))
                .toList();
    }

    private static Optional<Period> both(Period one, Period other) {
        Instant from = later(one.from(), other.from());
        Instant until = earlier(one.until(), other.until());
        return until == null || from.isBefore(until)
                ? Optional.of(new Period(from, until, later(one.recordedAt(), other.recordedAt())))
                : Optional.empty();
    }

    /** Every instant at which something begins or ends. */
    static Stream<Instant> edges(Period period) {
        return Stream.concat(Stream.of(period.from(), period.recordedAt()), Stream.ofNullable(period.until()));
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
