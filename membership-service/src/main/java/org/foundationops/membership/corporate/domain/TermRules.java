package org.foundationops.membership.corporate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long dues are paid for, when to renew, and how long an unpaid member is waited for. Ends are at 24:00 of a day
 * of the foundation, beginnings at 00:00.
 */
public record TermRules(int termMonths, int dueDaysBeforeEnd, int graceDays, ZoneId zone) {

    Instant endOfTermFrom(Instant start) {
        return endOf(LocalDate.ofInstant(start, zone).plusMonths(termMonths));
    }

    Deadlines after(Instant paidUntil) {
        LocalDate lastDay = LocalDate.ofInstant(paidUntil.minusNanos(1), zone);
        return new Deadlines(
                lastDay.minusDays(dueDaysBeforeEnd).atStartOfDay(zone).toInstant(),
                paidUntil,
                endOf(lastDay.plusDays(graceDays)));
    }

    /** 24:00 of the day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
