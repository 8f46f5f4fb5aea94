package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Renewal;

/** What may be done with a renewal now. */
@ApplicationScoped
class RenewalPermissions implements SubjectPermissions {

    private final RenewalRepository renewals;
    private final CorporateMembershipRepository memberships;
    private final CorporateCaller corporateCaller;
    private final CorporateConflicts conflicts;
    private final Caller caller;

    RenewalPermissions(
            RenewalRepository renewals,
            CorporateMembershipRepository memberships,
            CorporateCaller corporateCaller,
            CorporateConflicts conflicts,
            Caller caller) {
        this.renewals = renewals;
        this.memberships = memberships;
        this.corporateCaller = corporateCaller;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/v1/corporate-renewals/{id}";
    }

    @Override
    public void check(String operationId, UUID subjectId) {
        Renewal renewal = renewals.get(subjectId);
        CorporateMembership membership = memberships.get(renewal.corporateMembershipId());
        corporateCaller.requireMayRead(membership, () -> RenewalRepository.absent(subjectId));
        switch (operationId) {
            case "updateCorporateRenewal" -> {
                corporateCaller.speaker().requireMaySpeakFor(membership);
                renewal.requireRequested();
            }
            case "recordRenewalDecision" -> {
                conflicts.requireNone(caller.requirePerson(), membership);
                renewal.requireRequested();
            }
            case "requestRenewalDecision" -> renewal.requireRequested();
            case "withdrawCorporateRenewal" -> {
                corporateCaller.speaker().requireMaySpeakFor(membership);
                renewal.requireNotBilled();
            }
            default -> {}
        }
    }
}
