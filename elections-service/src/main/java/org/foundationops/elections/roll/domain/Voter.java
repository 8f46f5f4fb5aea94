package org.foundationops.elections.roll.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One vote on a roll: a person for themselves, or for an organisation. */
public record Voter(
        UUID personId, VoterClass voterClass, @Nullable UUID organisationId) {

    /** @param organisationId for which the person votes; absent for an individual member */
    public static Voter of(UUID personId, @Nullable UUID organisationId) {
        return new Voter(
                personId, organisationId == null ? VoterClass.INDIVIDUAL : VoterClass.CORPORATE, organisationId);
    }
}
