package org.foundationops.elections.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.elections.term.domain.TermOrigin;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A term as everybody may see it. */
public record TermView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        UUID seatId,
        UUID personId,
        TermOrigin origin,
        @Nullable UUID electionId,
        Instant from,
        Instant plannedEnd,
        @Nullable Instant until,
        Instant recordedAt)
        implements Versioned {

    public static TermView of(Term term) {
        return new TermView(
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
                term.recordedAt());
    }

    String sortKey() {
        return id.toString();
    }
}
