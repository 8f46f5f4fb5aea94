package org.foundationops.membership.corporate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.corporate.domain.Term;

/** A time [from, until) in which the organisation is an active member and has its vote. */
@Schema(name = "CorporateTerm", examples = """
        {"from": "2026-03-20T08:00:00Z", "until": "2027-03-21T00:00:00Z", "recordedAt": "2026-03-20T08:00:00Z",
        "tier": "BRONZE"}""")
public record TermView(Instant from, Instant until, Instant recordedAt, String tier) {

    static TermView of(Term term) {
        return new TermView(term.from(), term.until(), term.recordedAt(), term.tier());
    }
}
