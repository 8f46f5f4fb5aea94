package org.foundationops.ballots.cast;

/** A ballot that is not accepted; the message ends a sentence. */
public final class CastRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What is wrong with it. */
    public enum Reason {
        /** The one-time key is not canonical or of small order. */
        KEY_INVALID,
        /** The key in the prepared message is another one. */
        KEY_MISMATCH,
        /** Nobody votes with this weight. */
        WEIGHT_UNKNOWN,
        SIGNATURE_INVALID,
        TOKEN_INVALID,
        /** The sealed ballot has not the length that all have. */
        SEALED_LENGTH,
        /** The counter is lower than that of the current ballot, or equal and the ballot is another one. */
        COUNTER_USED,
        /** The first ballot of each key stays. */
        RECAST_NOT_ALLOWED,
        /** Another weight or token than that of the earlier ballot of this key. */
        TOKEN_CHANGED
    }

    public CastRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
