package org.foundationops.membership.member;

import java.time.Instant;
import java.util.UUID;
import org.foundationops.membership.member.domain.Standing;

/** What ends or changes for a person when their individual membership has ended. */
public interface MembershipEndings {

    /** Runs in the transaction that ends the membership, which holds its lock; features run in any order. */
    void ended(UUID personId, Standing how, Instant now);
}
