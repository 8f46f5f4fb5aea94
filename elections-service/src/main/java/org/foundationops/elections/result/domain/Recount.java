package org.foundationops.elections.result.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.TieMode;
import org.jspecify.annotations.Nullable;

/**
 * Another count of the same ballots, kept beside the first.
 *
 * @param leftOut candidates who were counted as never there
 * @param adoptedBy the motion that made it binding; until then it is not
 */
public record Recount(
        UUID id,
        UUID electionId,
        Instant recountedAt,
        String reason,
        List<Integer> leftOut,
        TieMode tieRule,
        Outcome outcome,
        CountRecord count,
        @Nullable UUID adoptedBy) {

    public Recount {
        leftOut = List.copyOf(leftOut);
    }

    /** How it compares with the first count. */
    public enum Outcome {
        /** To the last digit of every round. */
        IDENTICAL,
        /** Other figures, and the same persons elected in the same order. */
        SAME_WINNERS,
        OTHER_WINNERS;

        public static Outcome of(CountRecord first, CountRecord again) {
            if (again.isIdenticalTo(first)) {
                return IDENTICAL;
            }
            return again.electsAs(first) ? SAME_WINNERS : OTHER_WINNERS;
        }
    }
}
