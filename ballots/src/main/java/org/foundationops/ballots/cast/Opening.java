package org.foundationops.ballots.cast;

import java.security.SecureRandom;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.elections.counting.Ranking;

/** What opens a commitment: the ranking, and the salt without which the few possible rankings could be tried. */
public record Opening(Bytes salt, Ranking ranking) {

    public static final int SALT_LENGTH = 32;

    private static final String BALLOT = "foundation-ballot-v1";

    public Opening {
        salt.ofLength(SALT_LENGTH, "The salt");
    }

    public static Opening of(Ranking ranking, SecureRandom random) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return new Opening(Bytes.of(salt), ranking);
    }

    /** The ballot bytes: what a voter commits to. */
    public Bytes ballot(ElectionReference election, BallotNumber number) {
        return Encoding.named(BALLOT)
                .uuid(election.election())
                .bytes(number.key())
                .u32(number.counter())
                .bytes(election.manifestHash())
                .bytes(RankingCode.encode(ranking))
                .done();
    }

    /** SHA-256 of the salt and the ballot bytes. */
    public Bytes commitment(ElectionReference election, BallotNumber number) {
        return Sha256.of(salt, ballot(election, number));
    }

    /** Salt and ranking, with zeros up to the length that every ballot of the election has. */
    Bytes padded(BallotPaper paper) {
        Bytes code = RankingCode.encode(ranking);
        return Bytes.joined(salt, code, Bytes.of(new byte[paper.rankingLength() - code.length()]));
    }

    /** @throws Malformed when the bytes are not what {@link #padded} writes */
    static Opening ofPadded(Bytes padded, BallotPaper paper) {
        padded.ofLength(SALT_LENGTH + paper.rankingLength(), "The sealed ballot");
        Ranking ranking = RankingCode.decodePadded(padded.slice(SALT_LENGTH, padded.length()));
        paper.check(ranking);
        return new Opening(padded.slice(0, SALT_LENGTH), ranking);
    }
}
