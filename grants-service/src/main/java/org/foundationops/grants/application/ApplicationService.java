package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.grants.application.domain.ApplicationChange;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.application.domain.NewGrant;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.budget.BudgetRepository;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.decision.Decisions;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.delegation.Delegations;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;

/** Commands about grant applications. */
@ApplicationScoped
class ApplicationService {

    private static final List<String> WAIVERS = List.of("director");

    private final ApplicationRepository applications;
    private final BudgetRepository budgets;
    private final ApplicationChanges changes;
    private final Approvals approvals;
    private final Interests interests;
    private final Decisions decisions;
    private final Delegations delegations;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    ApplicationService(
            ApplicationRepository applications,
            BudgetRepository budgets,
            ApplicationChanges changes,
            Approvals approvals,
            Interests interests,
            Decisions decisions,
            Delegations delegations,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.applications = applications;
        this.budgets = budgets;
        this.changes = changes;
        this.approvals = approvals;
        this.interests = interests;
        this.decisions = decisions;
        this.delegations = delegations;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    GrantApplication submit(UUID applicant, NewGrantApplication request) {
        NewGrant grant = request.toGrant();
        Instant now = time.now();
        Optional<KnownEvent> event = interests.event(Optional.ofNullable(grant.eventId()));
        GrantApplication application = GrantApplication.submit(
                UuidV7.next(),
                applicant,
                grant,
                event,
                interests.isSomebodySuspended(applicant, event),
                calendar.dayOf(now),
                now);
        applications.persist(application);
        changes.record(application, application.submitted(), null);
        return application;
    }

    @Transactional
    GrantApplication waiveLeadTime(UUID id, NewWaiver request) {
        GrantApplication application = applications.forChange(id);
        UUID director = decisions.requireInOffice(WAIVERS, request.bodyId());
        interests.requireFree(director, application);
        ApplicationChange.LeadTimeWaived change = application.waiveLeadTime(
                request.bodyId(), director, request.reason(), interests.safeguards(application), time.now());
        changes.record(application, change, request.reason());
        return application;
    }

    /** Records the decision of the body that owns the budget, and binds the money in the same transaction. */
    @Transactional
    Award approve(UUID id, NewApproval request) {
        GrantApplication application = applications.forChange(id);
        RecordedDecision decision = decisions.record(request.decision());
        Budget budget = budgets.ofLine(request.budgetLineId());
        decision.requireOf(budget.bodyId());
        return approvals.give(application, budget, request.terms(), decision, Optional.empty());
    }

    /** The same by a delegate of that body, within the limits of the delegation. */
    @Transactional
    Award approveByDelegation(UUID id, NewDelegatedApproval request, UUID delegate) {
        GrantApplication application = applications.forChange(id);
        delegations.requireDelegate(request.delegationId());
        Budget budget = budgets.ofLine(request.budgetLineId());
        RecordedDecision decision = RecordedDecision.of(
                budget.bodyId(),
                request.decidedOn(),
                request.minuteReference(),
                delegate,
                calendar.dayOf(time.now()),
                time.now());
        return approvals.give(application, budget, request.terms(), decision, Optional.of(request.delegationId()));
    }

    @Transactional
    GrantApplication reject(UUID id, NewRejection request) {
        GrantApplication application = applications.forChange(id);
        RecordedDecision decision = decisions.record(request.decision());
        interests.requireRecorderFree(decision, application);
        changes.record(application, application.reject(decision, interests.safeguards(application)), request.reason());
        return application;
    }

    /** Withdraws the application of the caller; for that of somebody else there is nothing to be found. */
    @Transactional
    GrantApplication withdraw(UUID id, UUID applicant) {
        GrantApplication application = applications.forChange(id);
        requireOwn(application, applicant);
        changes.record(application, application.withdraw(), null);
        return application;
    }

    private static void requireOwn(GrantApplication application, UUID applicant) {
        if (!application.applicantId().equals(applicant)) {
            throw ApplicationRepository.absent(application.id());
        }
    }
}
