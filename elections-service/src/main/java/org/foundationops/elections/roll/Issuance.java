package org.foundationops.elections.roll;

import java.util.UUID;

/** Who has taken up their vote. A secret ballot box knows it by its tokens, and can take the place of today's. */
public interface Issuance {

    /** @param entry under whose id the voter stands on the roll; the caller has shut the polling station */
    boolean isIssued(UUID electionId, UUID entry);
}
