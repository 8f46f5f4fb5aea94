package org.foundationops.elections.castbox;

import java.util.UUID;

/** How many voters were issued a token, as far as the rest of the service knows; a restored database knows fewer. */
public interface IssuedCounts {

    int issued(UUID electionId);
}
