package org.foundationops.events.delegation.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** For how long uses count together: periods of the calendar, or the whole time of the delegation. */
public enum PeriodLength {
    MONTH,
    QUARTER,
    YEAR,
    WHOLE;

    /** The first day of the period in which the day lies. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
            case WHOLE -> LocalDate.EPOCH;
        };
    }
}
