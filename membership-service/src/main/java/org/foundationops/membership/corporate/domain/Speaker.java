package org.foundationops.membership.corporate.domain;

import java.util.UUID;

/** Who asks for something in the name of an organisation. */
public record Speaker(UUID personId, boolean isSecretary) {

    public void requireMayApplyFor(Representatives named) {
        if (!isSecretary && !named.include(personId)) {
            throw new NotTheRepresentative();
        }
    }

    public void requireMaySpeakFor(CorporateMembership membership) {
        if (!isSecretary && !membership.isRepresentedBy(personId)) {
            throw new NotTheRepresentative();
        }
    }

    /** The alternate casts a vote where needed, and does not end the membership. */
    public void requireMayEnd(CorporateMembership membership) {
        if (!isSecretary
                && !membership
                        .acting(Capacity.REPRESENTATIVE)
                        .filter(personId::equals)
                        .isPresent()) {
            throw new NotTheRepresentative();
        }
    }
}
