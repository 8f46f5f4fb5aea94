package org.foundationops.ballots.cast;

import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Malformed;

/**
 * Which ballot of which voter: the one-time key and how often it has been used.
 *
 * @param key 32 bytes, not checked to be a key
 * @param counter from 1 to 2^31-1; of one key the highest counts
 */
public record BallotNumber(Bytes key, int counter) implements Comparable<BallotNumber> {

    public BallotNumber {
        key.ofLength(Ed25519Key.LENGTH, "The one-time key");
        if (counter < 1) {
            throw new Malformed("The counter is " + counter + " and not between 1 and " + Integer.MAX_VALUE);
        }
    }

    /** By key, then by counter. */
    @Override
    public int compareTo(BallotNumber other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : Integer.compare(counter, other.counter);
    }
}
