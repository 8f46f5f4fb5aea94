package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;

/** Shows memberships with the names of their organisations, as they stand now. */
@ApplicationScoped
class CorporateMembershipViews {

    private final CorporateMembershipRepository memberships;
    private final TransactionTime time;

    CorporateMembershipViews(CorporateMembershipRepository memberships, TransactionTime time) {
        this.memberships = memberships;
        this.time = time;
    }

    CorporateMembershipView of(CorporateMembership membership) {
        return of(List.of(membership)).getFirst();
    }

    List<CorporateMembershipView> of(List<CorporateMembership> shown) {
        Instant now = time.now();
        Map<UUID, MemberOrganisation> organisations = memberships.organisationsOf(
                shown.stream().map(CorporateMembership::id).toList());
        return shown.stream()
                .map(membership -> CorporateMembershipView.of(
                        membership, Objects.requireNonNull(organisations.get(membership.id())), now))
                .toList();
    }
}
