package org.foundationops.kit.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for the foundation, and when that day ends: policy {@code foundation-zone}. */
@ApplicationScoped
public class FoundationCalendar {

    private final Policies policies;

    FoundationCalendar(Policies policies) {
        this.policies = policies;
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zoneAt(instant));
    }

    /** 24:00 of the day that lies so many months after the day of the instant. */
    public Instant endOfDayAfterMonths(Instant instant, int months) {
        LocalDate day = dayOf(instant).plusMonths(months);
        return day.plusDays(1).atStartOfDay(zoneAt(instant)).toInstant();
    }

    private ZoneId zoneAt(Instant instant) {
        return policies.at("foundation-zone", instant, ZoneId.class);
    }
}
