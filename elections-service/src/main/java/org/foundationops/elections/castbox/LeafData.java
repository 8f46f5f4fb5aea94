package org.foundationops.elections.castbox;

import java.nio.ByteBuffer;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.CastHeader;

/** Reads what {@link CastHeader#leaf()} has written: key, counter, commitment, signature, weight, random part, token. */
final class LeafData {

    private static final int HASH = 32;
    private static final int SIGNATURE = 64;

    private LeafData() {}

    static CastHeader read(byte[] leaf) {
        ByteBuffer rest = ByteBuffer.wrap(leaf);
        Bytes key = next(rest, HASH);
        int counter = rest.getInt();
        Bytes commitment = next(rest, HASH);
        Bytes signature = next(rest, SIGNATURE);
        int weight = rest.getInt();
        Bytes random = next(rest, HASH);
        return new CastHeader(
                new BallotNumber(key, counter), commitment, signature, weight, random, next(rest, rest.remaining()));
    }

    private static Bytes next(ByteBuffer rest, int length) {
        byte[] bytes = new byte[length];
        rest.get(bytes);
        return Bytes.of(bytes);
    }
}
