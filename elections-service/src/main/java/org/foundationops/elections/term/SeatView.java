package org.foundationops.elections.term;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.elections.term.domain.Term;
import org.jspecify.annotations.Nullable;

/** A seat and who holds it now. */
@Schema(name = "Seat", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000002", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "number": 1, "cohort": "ODD",
        "holder": {"personId": "0199d1a0-5b5c-7000-8000-000000000011", "termId": "0199d1a0-5b5c-7000-8000-000000000003",
        "from": "2025-01-01T00:00:00Z", "plannedEnd": "2027-01-01T00:00:00Z"}}""")
public record SeatView(
        UUID id,
        UUID bodyId,
        int number,
        Cohort cohort,
        @Nullable Holder holder) {

    /** The person in office. */
    public record Holder(
            UUID personId,
            UUID termId,
            Instant from,
            Instant plannedEnd,
            @Nullable Instant until) {

        static Holder of(Term term) {
            return new Holder(term.personId(), term.id(), term.from(), term.plannedEnd(), term.until());
        }
    }

    static SeatView of(Seat seat, @Nullable Term term) {
        return new SeatView(
                seat.id(), seat.bodyId(), seat.number(), seat.cohort(), term == null ? null : Holder.of(term));
    }

    /** Numbers as text in their order. */
    String sortKey() {
        return "%05d".formatted(number);
    }
}
