package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.corporate.domain.Representation;

/** For which corporate members a person acts now. */
@ApplicationScoped
public class Representing {

    private final CorporateMembershipRepository memberships;

    Representing(CorporateMembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** A membership and in which capacity the person acts for it. */
    public record Mandate(UUID corporateMembershipId, UUID organisationId, Representation representation) {}

    public List<Mandate> of(UUID personId) {
        return memberships.mandatesOf(personId);
    }
}
