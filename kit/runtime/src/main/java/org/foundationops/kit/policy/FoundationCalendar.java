package org.foundationops.kit.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foundationops.kit.time.TransactionTime;

/** Which day it is for the foundation, and when that day ends: policy {@code foundation-zone}. */
@ApplicationScoped
public class FoundationCalendar {

    private final Policies policies;
    private final TransactionTime time;

    FoundationCalendar(Policies policies, TransactionTime time) {
        this.policies = policies;
        this.time = time;
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zoneAt(instant));
    }

    /** 24:00 of the day that lies so many months after the day of the instant. */
    public Instant endOfDayAfterMonths(Instant instant, int months) {
        LocalDate day = dayOf(instant).plusMonths(months);
        return day.plusDays(1).atStartOfDay(zoneAt(instant)).toInstant();
    }

    /** 0:00 of the day, in the zone in which the foundation keeps its days now. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zoneAt(time.now())).toInstant();
    }

    /** 24:00 of the day, in the same zone. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private ZoneId zoneAt(Instant instant) {
        return policies.at("foundation-zone", instant, ZoneId.class);
    }
}
