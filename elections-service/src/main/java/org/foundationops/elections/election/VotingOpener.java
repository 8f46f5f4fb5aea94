package org.foundationops.elections.election;

import java.util.UUID;

/** Opens voting whose instant has passed, for a voter who comes before the clock has looked. */
public interface VotingOpener {

    /** In a transaction of its own. */
    void openIfDue(UUID electionId);
}
