package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** How many must vote for the election to stand: a share of the roll, or a number. */
@Embeddable
public record Quorum(
        @Column(name = "quorum_share") @Nullable BigDecimal share,
        @Column(name = "quorum_voters") @Nullable Integer voters) {

    List<FieldError> violations() {
        if ((share == null) == (voters == null)) {
            return List.of(new FieldError("/quorum", "needs a share or a number of voters, not both"));
        }
        if (share != null
                && (share.signum() <= 0
                        || share.compareTo(BigDecimal.ONE) > 0
                        || share.stripTrailingZeros().scale() > 4)) {
            return List.of(new FieldError("/quorum/share", "must be above 0 and at most 1, with at most 4 decimals"));
        }
        if (voters != null && voters < 1) {
            return List.of(new FieldError("/quorum/voters", "must be at least 1"));
        }
        return List.of();
    }

    /** Voters needed, a fraction of a voter counting as one. */
    public int needed(int rollEntries) {
        if (voters != null) {
            return voters;
        }
        BigDecimal part = share == null ? BigDecimal.ZERO : share;
        return part.multiply(BigDecimal.valueOf(rollEntries))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
