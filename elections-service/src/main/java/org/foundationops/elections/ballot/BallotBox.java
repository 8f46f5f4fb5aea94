package org.foundationops.elections.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.ballot.domain.Paper;

/** Where ballots are. A secret ballot box can take the place of this one without the rest of the service knowing. */
public interface BallotBox {

    /** Takes a ballot in place of the voter's earlier one. The caller has checked that voting is open. */
    void cast(UUID electionId, UUID voterId, Paper paper, Instant now);

    /** How many have voted: the only figure there is before the box is opened. */
    int turnout(UUID electionId);

    /** Opens the box. The caller has checked that voting is over. */
    List<Bundle> open(UUID electionId);

    /** Equal ballots: ranks of candidate numbers, best first. */
    record Bundle(List<List<Integer>> ranking, long count) {}
}
