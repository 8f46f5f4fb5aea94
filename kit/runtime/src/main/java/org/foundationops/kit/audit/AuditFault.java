package org.foundationops.kit.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something in the audit tables that no service has written.
 *
 * @param sequence place in the chain, if it has one
 * @param position of the entry, if it is known
 */
public record AuditFault(
        Kind kind, @Nullable Long sequence, @Nullable Long position) {

    public enum Kind {
        /** The entry, or its seal, is not what was sealed. */
        ENTRY_ALTERED,
        ENTRY_REMOVED,
        /** The entry stands where the chain has passed, and was never sealed. */
        ENTRY_INSERTED,
        SEAL_REMOVED,
        /** The seal does not continue the one before it. */
        CHAIN_BROKEN,
        REASON_ALTERED,
        /** The head that was noted down elsewhere is not in the chain. */
        HEAD_UNKNOWN
    }
}
