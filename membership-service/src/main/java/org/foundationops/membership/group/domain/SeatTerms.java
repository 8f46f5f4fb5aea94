package org.foundationops.membership.group.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a seat lasts: some months, or until the first days of one month of each year, or without an end. In its last
 * days the holder says that they stay on. Ends are at 24:00 of a day of the foundation, beginnings at 00:00.
 *
 * @param optInDays for how many days the holder is asked
 */
@Embeddable
public record SeatTerms(
        @Column(name = "term_months") @Nullable Integer months,
        @Nullable Integer confirmedInMonth,
        int optInDays) {

    public SeatTerms {
        if (months != null && confirmedInMonth != null) {
            throw new SeatTermsUnclear();
        }
    }

    boolean isEndless() {
        return months == null && confirmedInMonth == null;
    }

    /** A term that follows another begins with {@code start} in the last moment of that. */
    Optional<TermEnd> endOfTermFrom(Instant start, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        if (months != null) {
            return Optional.of(after(day.plusMonths(months).plusDays(1).minusDays(optInDays), zone));
        }
        if (confirmedInMonth != null) {
            LocalDate opening = day.withDayOfMonth(1).withMonth(confirmedInMonth);
            boolean isAhead = opening.atStartOfDay(zone).toInstant().isAfter(start);
            return Optional.of(after(isAhead ? opening : opening.plusYears(1), zone));
        }
        return Optional.empty();
    }

    private TermEnd after(LocalDate opening, ZoneId zone) {
        return new TermEnd(
                opening.atStartOfDay(zone).toInstant(),
                opening.plusDays(optInDays).atStartOfDay(zone).toInstant());
    }
}
