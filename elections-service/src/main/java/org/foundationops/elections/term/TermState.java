package org.foundationops.elections.term;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.elections.term.domain.TermEnd;
import org.foundationops.elections.term.domain.TermOrigin;
import org.foundationops.kit.authority.AuthorityRow;
import org.jspecify.annotations.Nullable;

/** The public state of a term, as messages carry it: one period, and the authority it gives. */
record TermState(
        UUID id,
        long version,
        UUID bodyId,
        UUID seatId,
        UUID personId,
        TermOrigin origin,
        @Nullable UUID electionId,
        Instant from,
        Instant plannedEnd,
        @Nullable Instant until,
        @Nullable TermEnd endReason,
        Instant recordedAt,
        List<AuthorityRow> authority) {

    static TermState of(Term term, BodyKind kind) {
        return new TermState(
                term.id(),
                term.version(),
                term.bodyId(),
                term.seatId(),
                term.personId(),
                term.origin(),
                term.electionId(),
                term.from(),
                term.plannedEnd(),
                term.until(),
                term.endReason(),
                term.recordedAt(),
                authorityOf(term, kind));
    }

    static List<AuthorityRow> authorityOf(Term term, BodyKind kind) {
        return List.of(new AuthorityRow(term.personId(), kind.role(), term.bodyId(), term.from(), term.until()));
    }
}
