package org.foundationops.elections.castbox.domain;

import org.foundationops.ballots.cast.CastRefused;
import org.foundationops.kit.problem.Problem;

/** Each reason of the protocol as a problem of its own. */
public final class Refusals {

    private Refusals() {}

    public static Problem of(CastRefused refused) {
        String detail = String.valueOf(refused.getMessage());
        String sentence = Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".";
        return switch (refused.reason()) {
            case KEY_INVALID -> new KeyInvalid(sentence);
            case KEY_MISMATCH -> new KeyMismatch(sentence);
            case WEIGHT_UNKNOWN -> new WeightUnknown(sentence);
            case SIGNATURE_INVALID -> new SignatureInvalid(sentence);
            case TOKEN_INVALID -> new TokenInvalid(sentence);
            case SEALED_LENGTH -> new SealedLength(sentence);
            case COUNTER_USED -> new CounterUsed(sentence);
            case RECAST_NOT_ALLOWED -> new RecastNotAllowed(sentence);
            case TOKEN_CHANGED -> new TokenChanged(sentence);
        };
    }
}
