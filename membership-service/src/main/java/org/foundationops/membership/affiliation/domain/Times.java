package org.foundationops.membership.affiliation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** How the times of one affiliation lie to each other. */
final class Times {

    private Times() {}

    static void requireOrder(Period period) {
        if (period.until() != null && !period.until().isAfter(period.from())) {
            throw new AffiliationEndsBeforeItBegins();
        }
    }

    static boolean overlap(Period one, Period other) {
        return isBefore(one.from(), other.until()) && isBefore(other.from(), one.until());
    }

    static boolean isOver(Period period, Instant now) {
        return period.until() != null && !period.until().isAfter(now);
    }

    /** All times in order, those that overlap as one, which is recorded when the later of them was. */
    static List<Period> united(List<Period> some, List<Period> others) {
        List<Period> united = new ArrayList<>();
        Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Period::from))
                .forEach(next -> add(next, united));
        return united;
    }

    private static void add(Period next, List<Period> united) {
        if (united.isEmpty() || !overlap(united.getLast(), next)) {
            united.add(next);
            return;
        }
        Period last = united.removeLast();
        Instant until = isLonger(next, last) ? next.until() : last.until();
        united.add(new Period(last.from(), until, later(last.recordedAt(), next.recordedAt())));
    }

    private static boolean isLonger(Period one, Period other) {
        return other.until() != null && (one.until() == null || one.until().isAfter(other.until()));
    }

    private static boolean isBefore(Instant instant, @Nullable Instant end) {
        return end == null || instant.isBefore(end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
