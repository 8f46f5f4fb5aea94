package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The group that somebody enters, as it is at that moment.
 *
 * @param membersNow how many seats are taken
 */
public record Admission(Charter charter, int membersNow, boolean isIndividualMember, ZoneId zone, Instant now) {

    boolean isPossible() {
        return charter.membership().allows(isIndividualMember) && charter.hasPlace(membersNow);
    }

    void requirePossible() {
        charter.membership().requireTyped();
        charter.membership().requireMayTake(isIndividualMember);
        charter.requirePlace(membersNow);
    }
}
