package org.foundationops.membership.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vote on a roll: of a person for themself, or for an organisation. */
record RollEntry(UUID personId, @Nullable UUID organisationId) {

    String reason(UUID electionId) {
        return "election/" + electionId + (organisationId == null ? "" : "/" + organisationId);
    }
}
