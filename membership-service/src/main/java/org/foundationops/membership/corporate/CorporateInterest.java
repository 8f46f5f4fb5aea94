package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.conflict.InterestedParties;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.foundationops.membership.corporate.domain.CorporateMembership;

/** The people of an organisation and of its control group would gain from its membership; who represents it speaks for it. */
@ApplicationScoped
class CorporateInterest implements InterestedParties {

    private final CorporateMembershipRepository memberships;

    CorporateInterest(CorporateMembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public String path() {
        return "/v1/corporate-memberships/";
    }

    @Override
    public Interests of(UUID membershipId) {
        return of(memberships.get(membershipId));
    }

    static Interests of(CorporateMembership membership) {
        return new Interests(
                new SubjectRef(CorporateMembershipChanges.NOUN, membership.id()),
                Set.of(),
                Set.of(membership.organisationId()),
                Set.copyOf(membership.actingPersons()));
    }
}
