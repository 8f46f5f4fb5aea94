package org.foundationops.membership.suspension.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.foundationops.membership.period.domain.Period;

/** For how many whole days somebody may be suspended; a day is one of the foundation's zone. */
public record SuspensionRules(int minimumDays, int maximumDays, ZoneId zone) {

    /**
     * The time of a new suspension.
     *
     * @param now the instant from which on nobody uses the right any more
     * @param recordedAt the start of the transaction, which may lie before a wait for those who were using it
     */
    public Period period(Instant from, Instant until, Instant now, Instant recordedAt) {
        if (from.isBefore(now)) {
            throw new SuspensionInThePast();
        }
        long days = ChronoUnit.DAYS.between(from.atZone(zone), until.atZone(zone));
        if (days < minimumDays || days > maximumDays) {
            throw new SuspensionLength(minimumDays, maximumDays, days);
        }
        return new Period(from, until, recordedAt);
    }
}
