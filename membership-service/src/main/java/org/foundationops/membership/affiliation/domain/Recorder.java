package org.foundationops.membership.affiliation.domain;

import java.util.UUID;

/** Who records or reads affiliations: a secretary those of everybody, others their own. */
public record Recorder(UUID personId, boolean isSecretary) {

    public void requireMaySpeakFor(UUID affiliated) {
        if (!isSecretary && !personId.equals(affiliated)) {
            throw new NotYourAffiliation();
        }
    }

    public boolean mayEnd(Affiliation affiliation) {
        return isSecretary || affiliation.isOf(personId);
    }
}
