package org.foundationops.membership.electorate.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One vote: who casts it and, for a corporate vote, for whom. Each has the weight 1. */
public record Voter(
        VoterClass voterClass, UUID personId, @Nullable UUID organisationId) {

    static Voter individual(UUID personId) {
        return new Voter(VoterClass.INDIVIDUAL, personId, null);
    }

    static Voter corporate(UUID personId, UUID organisationId) {
        return new Voter(VoterClass.CORPORATE, personId, organisationId);
    }

    /** The voter as a line of the roll, by which two rolls are compared. */
    public String line() {
        return voterClass + "|" + personId + "|" + (organisationId == null ? "" : organisationId);
    }
}
