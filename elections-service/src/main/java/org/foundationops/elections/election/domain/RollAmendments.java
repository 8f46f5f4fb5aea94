package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many were added to the frozen roll, and how many revoked. */
@Embeddable
public record RollAmendments(
        @Column(name = "roll_added") int added,
        @Column(name = "roll_revoked") int revoked) {

    static final RollAmendments NONE = new RollAmendments(0, 0);

    RollAmendments oneAdded() {
        return new RollAmendments(added + 1, revoked);
    }

    RollAmendments oneRevoked() {
        return new RollAmendments(added, revoked + 1);
    }
}
