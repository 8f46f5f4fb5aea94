package org.foundationops.kit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of checking the whole chain.
 *
 * @param faults the first hundred of them
 * @param reasonsErased reasons whose text was erased, which leaves the chain whole
 * @param unsealed entries not sealed yet; more than a few seconds old ones mean that the sealer cannot work
 */
public record AuditVerification(
        boolean intact, AuditHead head, long reasonsErased, Unsealed unsealed, List<AuditFault> faults) {

    public record Unsealed(long count, @Nullable Instant oldestRecordedAt) {}
}
