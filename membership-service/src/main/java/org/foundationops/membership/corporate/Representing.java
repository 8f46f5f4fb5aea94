package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.corporate.domain.Representation;

/** Who acts for which corporate member now. */
@ApplicationScoped
public class Representing {

    private final CorporateMembershipRepository memberships;

    Representing(CorporateMembershipRepository memberships) {
        this.memberships = memberships;
    }

    /** A membership and in which capacity the person acts for it. */
    public record Mandate(UUID corporateMembershipId, UUID organisationId, Representation representation) {}

    /** Who represents the organisation, if it has a membership that nobody has ended. */
    public Optional<UUID> representativeOf(UUID organisationId) {
        return memberships.representativeOf(organisationId);
    }

    public List<Mandate> of(UUID personId) {
        return memberships.mandatesOf(personId);
    }
}
