package org.foundationops.elections.term;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.elections.term.domain.TermOrigin;
import org.foundationops.elections.term.domain.VacancyReason;
import org.jspecify.annotations.Nullable;

/** A seat and who holds it now. */
@Schema(name = "Seat", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000002", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "number": 1, "cohort": "ODD",
        "opensAt": "2024-11-20T10:00:00Z", "restOfTerm": "2027-01-01T00:00:00Z",
        "holder": {"personId": "0199d1a0-5b5c-7000-8000-000000000011", "termId": "0199d1a0-5b5c-7000-8000-000000000003",
        "from": "2025-01-01T00:00:00Z", "plannedEnd": "2027-01-01T00:00:00Z", "origin": "ELECTION"}}""")
public record SeatView(
        UUID id,
        UUID bodyId,
        int number,
        Cohort cohort,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Holder holder,
        @Nullable VacancyView vacancy,
        @Nullable Instant restOfTerm) {

    /** The person in office. */
    public record Holder(
            UUID personId,
            UUID termId,
            Instant from,
            Instant plannedEnd,
            @Nullable Instant until,
            TermOrigin origin) {

        static Holder of(Term term) {
            return new Holder(term.personId(), term.id(), term.from(), term.plannedEnd(), term.until(), term.origin());
        }
    }

    /** Since when and why nobody is. */
    @Schema(name = "Vacancy")
    public record VacancyView(Instant since, VacancyReason reason) {}

    static SeatView of(Seat seat, SeatRegister register, Instant now) {
        return new SeatView(
                seat.id(),
                seat.bodyId(),
                seat.number(),
                seat.cohort(),
                seat.opensAt(),
                seat.closesAt(),
                register.holderOf(seat, now).map(Holder::of).orElse(null),
                register.vacancyOf(seat, now)
                        .map(vacancy -> new VacancyView(vacancy.since(), vacancy.reason()))
                        .orElse(null),
                register.restOfTerm(seat, now).orElse(null));
    }

    /** Numbers as text in their order. */
    String sortKey() {
        return "%05d".formatted(number);
    }
}
