package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.suspension.Suspensions;

/** Shows memberships with the names of their organisations, as they stand now. */
@ApplicationScoped
class CorporateMembershipViews {

    private final CorporateMembershipRepository memberships;
    private final Suspensions suspensions;
    private final TransactionTime time;

    CorporateMembershipViews(CorporateMembershipRepository memberships, Suspensions suspensions, TransactionTime time) {
        this.memberships = memberships;
        this.suspensions = suspensions;
        this.time = time;
    }

    CorporateMembershipView of(CorporateMembership membership) {
        return of(List.of(membership)).getFirst();
    }

    List<CorporateMembershipView> of(List<CorporateMembership> shown) {
        Instant now = time.now();
        Map<UUID, MemberOrganisation> organisations = memberships.organisationsOf(
                shown.stream().map(CorporateMembership::id).toList());
        Map<UUID, Instant> suspended = suspensions.suspendedAmong(
                shown.stream().map(CorporateMembership::organisationId).toList(), now);
        return shown.stream()
                .map(membership -> CorporateMembershipView.of(
                        membership,
                        Objects.requireNonNull(organisations.get(membership.id())),
                        suspended.get(membership.organisationId()),
                        now))
                .toList();
    }
}
