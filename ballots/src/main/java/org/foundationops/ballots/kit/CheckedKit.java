package org.foundationops.ballots.kit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.cast.BallotNumber;
import org.foundationops.ballots.cast.CastHeader;
import org.foundationops.ballots.log.MerkleTree;

/**
 * A kit whose parts fit each other.
 *
 * @param log rebuilt from the leaves
 * @param counted which of the leaves count
 * @param leaves by key and counter
 */
public record CheckedKit(
        VerificationKit kit,
        ElectionReference election,
        MerkleTree log,
        CountedLeaves counted,
        Map<BallotNumber, CastHeader> leaves) {

    static CheckedKit of(VerificationKit kit, MerkleTree log, CountedLeaves counted) {
        return new CheckedKit(
                kit,
                kit.manifest().reference(),
                log,
                counted,
                kit.leaves().stream().collect(Collectors.toMap(CastHeader::number, Function.identity())));
    }

    public Ed25519Key logKey() {
        return kit.manifest().logKey();
    }
}
