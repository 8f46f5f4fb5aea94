package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a group is doing at an instant.
 *
 * @param liaisonId the director who is named, in office or not
 * @param liaisonUntil when the term of the liaison ends, past or announced
 * @param missedReports how many were due and are not there
 * @param missedConsecutively how many of them are the last that were due
 * @param termsEnding which terms end soon and have nobody who stays on yet
 */
public record GroupHealth(
        Instant at,
        GroupStatus status,
        Set<Risk> risks,
        int members,
        @Nullable UUID chairId,
        @Nullable UUID coChairId,
        @Nullable UUID liaisonId,
        @Nullable Instant liaisonUntil,
        int missedReports,
        int missedConsecutively,
        @Nullable Instant nextReportDueAt,
        List<TermEnding> termsEnding) {

    /** Nobody has reported for so long that the group is taken to be gone. */
    static final int PRESUMED_DEFUNCT = 2;

    /** Somebody's membership that ends. */
    public record TermEnding(UUID personId, Instant until) {}

    public boolean isPresumedDefunct() {
        return missedConsecutively >= PRESUMED_DEFUNCT;
    }
}
