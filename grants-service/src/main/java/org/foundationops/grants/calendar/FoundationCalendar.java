package org.foundationops.grants.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foundationops.kit.policy.Policies;

/** Which day it is for the foundation: policy {@code foundation-zone}. */
@ApplicationScoped
public class FoundationCalendar {

    private final Policies policies;

    FoundationCalendar(Policies policies) {
        this.policies = policies;
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, policies.at("foundation-zone", instant, ZoneId.class));
    }
}
