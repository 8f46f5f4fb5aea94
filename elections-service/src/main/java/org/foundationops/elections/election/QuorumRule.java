package org.foundationops.elections.election;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Quorum;
import org.jspecify.annotations.Nullable;

/** How many must vote: a share of the roll, or a number. With fewer the election is void. */
public record QuorumRule(
        @Schema(examples = "0.25", description = "Share of the roll, above 0 and at most 1.")
        @Nullable
        @Pattern(regexp = "0\\.[0-9]{1,4}|1(\\.0{1,4})?")
        String share,

        @Schema(examples = "100") @Nullable @Min(1) Integer voters) {

    static @Nullable QuorumRule of(@Nullable Quorum quorum) {
        if (quorum == null) {
            return null;
        }
        BigDecimal share = quorum.share();
        return new QuorumRule(share == null ? null : share.stripTrailingZeros().toPlainString(), quorum.voters());
    }

    Quorum quorum() {
        return new Quorum(share == null ? null : new BigDecimal(share), voters);
    }
}
