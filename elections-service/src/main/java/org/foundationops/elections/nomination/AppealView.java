package org.foundationops.elections.nomination;

import java.time.Instant;
import java.time.LocalDate;
import org.foundationops.elections.nomination.domain.Appeal;
import org.jspecify.annotations.Nullable;

/** An appeal and what became of it. */
public record AppealView(
        Instant appealedAt,
        String reason,
        Appeal.@Nullable Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String minuteReference) {

    static @Nullable AppealView of(@Nullable Appeal appeal) {
        return appeal == null
                ? null
                : new AppealView(
                        appeal.appealedAt(),
                        appeal.reason(),
                        appeal.outcome(),
                        appeal.decidedOn(),
                        appeal.minuteReference());
    }
}
