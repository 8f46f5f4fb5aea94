package org.foundationops.ballots.cast;

import java.security.SecureRandom;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.token.PreparedMessage;
import org.foundationops.elections.counting.Ranking;

/**
 * What a voter casts ballots with; it does not say who the voter is.
 *
 * @param key the one-time key
 * @param token signature of the prepared message, which has the public key in it
 */
public record Credential(Ed25519Signer key, int weight, PreparedMessage message, Bytes token) {

    /** A ballot filled in: what is sent, and what the voter keeps to recognise it by. */
    public record Filled(Cast cast, Opening opening) {}

    /** @throws org.foundationops.ballots.Malformed when the election cannot count such a ranking */
    public Filled fill(Manifest manifest, int counter, Ranking ranking, SecureRandom random) {
        BallotPaper paper = manifest.paper();
        paper.check(ranking);
        Opening opening = Opening.of(ranking, random);
        BallotNumber number = new BallotNumber(key.publicKey().bytes(), counter);
        Bytes commitment = opening.commitment(manifest.reference(), number);
        CastHeader header = new CastHeader(
                number,
                commitment,
                CastHeader.sign(manifest.election(), number, commitment, key),
                weight,
                message.random(),
                token);
        Bytes sealed = manifest.sealingKey().seal(manifest.reference(), number, commitment, opening, paper, random);
        return new Filled(new Cast(header, sealed), opening);
    }
}
