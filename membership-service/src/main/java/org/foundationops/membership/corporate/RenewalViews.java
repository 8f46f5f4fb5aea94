package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundationops.membership.corporate.domain.Renewal;

/** Shows renewals with the names of the organisations. */
@ApplicationScoped
class RenewalViews {

    private final CorporateMembershipRepository memberships;

    RenewalViews(CorporateMembershipRepository memberships) {
        this.memberships = memberships;
    }

    RenewalView of(Renewal renewal) {
        return of(List.of(renewal)).getFirst();
    }

    List<RenewalView> of(List<Renewal> renewals) {
        Map<UUID, MemberOrganisation> organisations = memberships.organisationsOf(
                renewals.stream().map(Renewal::corporateMembershipId).toList());
        return renewals.stream()
                .map(renewal -> RenewalView.of(
                        renewal, Objects.requireNonNull(organisations.get(renewal.corporateMembershipId()))))
                .toList();
    }
}
