package org.foundationops.membership.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affirmation.Affirmations;
import org.foundationops.membership.delegation.domain.Delegate;
import org.foundationops.membership.delegation.domain.DelegatedDecision;
import org.foundationops.membership.delegation.domain.Delegation;
import org.foundationops.membership.delegation.domain.NotTheDelegate;
import org.foundationops.membership.delegation.domain.Use;
import org.foundationops.membership.suspension.Suspensions;

/** Whether the caller may decide by a delegation, and the count of what they decided. */
@ApplicationScoped
public class Delegations {

    private final DelegationRepository delegations;
    private final UseRepository uses;
    private final DelegationChanges changes;
    private final Caller caller;
    private final Authority authority;
    private final Suspensions suspensions;
    private final Affirmations affirmations;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    Delegations(
            DelegationRepository delegations,
            UseRepository uses,
            DelegationChanges changes,
            Caller caller,
            Authority authority,
            Suspensions suspensions,
            Affirmations affirmations,
            Policies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.delegations = delegations;
        this.uses = uses;
        this.changes = changes;
        this.caller = caller;
        this.authority = authority;
        this.suspensions = suspensions;
        this.affirmations = affirmations;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    /** Counts the decision of the caller in the transaction that makes it, or refuses it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(UUID delegationId, DelegatedDecision decision) {
        suspensions.requirePerson(decision.madeBy());
        Delegation delegation = delegations.forChange(delegationId);
        requireDelegate(delegation);
        affirmations.require(decision.madeBy());
        Instant now = time.now();
        LocalDate periodStart = delegation.periodStart(calendar.dayOf(now));
        Use use = delegation.use(
                UuidV7.next(),
                decision,
                uses.inPeriod(delegationId, periodStart),
                policies.at("foundation-zone", now, ZoneId.class),
                now);
        uses.add(use);
        changes.recordUse(use);
    }

    /** A group decides through its chair or co-chair, an office of the body through its holder, at this moment. */
    private void requireDelegate(Delegation delegation) {
        authority.requireFresh();
        Delegate to = delegation.to();
        boolean isDelegate = to.groupId() == null
                ? caller.holds(String.valueOf(to.office()), delegation.bodyId())
                : caller.holds("group-chair", to.groupId()) || caller.holds("group-co-chair", to.groupId());
        if (!isDelegate) {
            throw new NotTheDelegate();
        }
    }
}
