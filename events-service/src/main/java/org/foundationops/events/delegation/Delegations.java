package org.foundationops.events.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.foundationops.events.delegation.domain.DelegatedDecision;
import org.foundationops.events.delegation.domain.Delegation;
import org.foundationops.events.delegation.domain.NotTheDelegate;
import org.foundationops.events.delegation.domain.Usage;
import org.foundationops.events.delegation.domain.Use;
import org.foundationops.events.interest.Suspensions;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;

/** Whether the caller may decide by a delegation, and the count of what was decided by it in this service. */
@ApplicationScoped
public class Delegations {

    private final DelegationRepository delegations;
    private final Suspensions suspensions;
    private final MembershipFreshness membership;
    private final Authority authority;
    private final Caller caller;
    private final Audit audit;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    Delegations(
            DelegationRepository delegations,
            Suspensions suspensions,
            MembershipFreshness membership,
            Authority authority,
            Caller caller,
            Audit audit,
            Policies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.delegations = delegations;
        this.suspensions = suspensions;
        this.membership = membership;
        this.authority = authority;
        this.caller = caller;
        this.audit = audit;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    /** Counts the decision of the caller in the transaction that makes it, or refuses it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(UUID delegationId, DelegatedDecision decision) {
        Instant now = time.now();
        Delegation delegation = requireDelegate(delegationId);
        Usage used = delegations.inPeriod(delegationId, delegation.periodStart(calendar.dayOf(now)));
        Use use = delegation.use(UuidV7.next(), decision, used, policies.at("foundation-zone", now, ZoneId.class), now);
        delegations.add(use);
        audit.record(AuditEntry.of("used", "delegation", use.delegationId())
                .with("subjectType", use.subjectType())
                .with("subjectId", use.subjectId())
                .with("amount", use.amount()));
    }

    /**
     * Refuses who is not the delegate: a group decides through its chair or co-chair, an office of the body through its
     * holder, at this moment. Until the end of the transaction nobody else decides by this delegation here.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Delegation requireDelegate(UUID delegationId) {
        authority.requireFresh();
        membership.require();
        Delegation delegation = delegations.forUse(delegationId);
        UUID group = delegation.groupId();
        boolean isDelegate = group == null
                ? caller.holds(String.valueOf(delegation.office()), delegation.bodyId())
                : caller.holds("group-chair", group) || caller.holds("group-co-chair", group);
        if (!isDelegate) {
            throw new NotTheDelegate();
        }
        suspensions.requireNone(caller.requirePerson(), time.now());
        return delegation;
    }
}
