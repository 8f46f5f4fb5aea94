package org.foundationops.ballots.client;

import java.util.Optional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.Cast;
import org.foundationops.ballots.log.Acknowledgement;
import org.foundationops.ballots.log.ConsistencyProof;
import org.foundationops.ballots.log.InclusionProof;
import org.foundationops.ballots.log.SignedTreeHead;

/** Where a voter, not signed in, casts ballots and looks for them in the log. Every call may be repeated. */
public interface BallotBox {

    /**
     * @throws NoAnswer when it is not known whether the ballot has arrived
     * @throws Refused when it is not accepted
     */
    Acknowledgement cast(UUID election, Cast cast) throws NoAnswer;

    /** The newest published head of the log. */
    SignedTreeHead head(UUID election) throws NoAnswer;

    /** That a leaf is in the log of this size; absent as long as no batch has taken it up. */
    Optional<InclusionProof> inclusion(UUID election, Bytes leafHash, int size) throws NoAnswer;

    ConsistencyProof consistency(UUID election, int first, int second) throws NoAnswer;
}
