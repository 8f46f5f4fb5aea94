package org.foundationops.kit.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foundationops.kit.audit.AuditChain.Seal;
import org.foundationops.kit.audit.AuditFault.Kind;
import org.foundationops.kit.audit.AuditVerifier.Link;
import org.foundationops.kit.audit.AuditVerifier.NotedHead;
import org.jspecify.annotations.Nullable;

/** One walk from the first seal to the last, link by link. */
final class ChainWalk {

    private static final int MOST_FAULTS = 100;

    private final List<AuditFault> faults = new ArrayList<>();
    private final @Nullable NotedHead noted;
    private long sequence;
    private byte[] previous = AuditChain.GENESIS;
    private long reasonsErased;
    private boolean isIntact = true;

    ChainWalk(@Nullable NotedHead noted) {
        this.noted = noted;
    }

    void pass(Link link) {
        Seal seal = link.seal();
        if (seal.sequence() != sequence + 1) {
            fault(Kind.SEAL_REMOVED, sequence + 1, null);
        } else if (!Arrays.equals(seal.previousHash(), previous)) {
            fault(Kind.CHAIN_BROKEN, seal.sequence(), seal.entry());
        }
        if (link.entry() == null) {
            fault(Kind.ENTRY_REMOVED, seal.sequence(), seal.entry());
        } else if (!Arrays.equals(
                seal.hash(), link.entry().hash(seal.sequence(), seal.sealedAt(), seal.previousHash()))) {
            fault(Kind.ENTRY_ALTERED, seal.sequence(), seal.entry());
        }
        if (link.isReasonAltered()) {
            fault(Kind.REASON_ALTERED, seal.sequence(), seal.entry());
        }
        if (link.isReasonErased()) {
            reasonsErased++;
        }
        if (noted != null && noted.isContradictedBy(seal)) {
            fault(Kind.HEAD_UNKNOWN, seal.sequence(), null);
        }
        sequence = seal.sequence();
        previous = seal.hash();
    }

    /** A chain that was cut off is whole in itself; only a head that was noted down tells. */
    void end() {
        if (noted != null && noted.sequence() > sequence) {
            fault(Kind.HEAD_UNKNOWN, noted.sequence(), null);
        }
    }

    void fault(Kind kind, @Nullable Long place, @Nullable Long position) {
        isIntact = false;
        if (faults.size() < MOST_FAULTS) {
            faults.add(new AuditFault(kind, place, position));
        }
    }

    boolean isIntact() {
        return isIntact;
    }

    long reasonsErased() {
        return reasonsErased;
    }

    List<AuditFault> faults() {
        return List.copyOf(faults);
    }
}
