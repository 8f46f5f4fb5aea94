package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.application.domain.ApplicationChange;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.application.domain.NewGrant;
import org.foundationops.grants.application.domain.Safeguards;
import org.foundationops.grants.award.AwardChanges;
import org.foundationops.grants.award.AwardRepository;
import org.foundationops.grants.award.RateView;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.award.domain.Commitment;
import org.foundationops.grants.budget.BudgetRepository;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.decision.Decisions;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.delegation.Delegations;
import org.foundationops.grants.delegation.domain.DelegatedDecision;
import org.foundationops.grants.event.KnownEvents;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.grants.interest.Conflicts;
import org.foundationops.grants.interest.Suspensions;
import org.foundationops.grants.ledger.LedgerRepository;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Commands about grant applications. */
@ApplicationScoped
class ApplicationService {

    private static final List<String> WAIVERS = List.of("director");
    private static final String POWER = "DECIDE_GRANT";

    private final ApplicationRepository applications;
    private final AwardRepository awards;
    private final BudgetRepository budgets;
    private final LedgerRepository ledger;
    private final ApplicationChanges changes;
    private final AwardChanges awardChanges;
    private final Decisions decisions;
    private final Delegations delegations;
    private final KnownEvents events;
    private final Suspensions suspensions;
    private final Conflicts conflicts;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    ApplicationService(
            ApplicationRepository applications,
            AwardRepository awards,
            BudgetRepository budgets,
            LedgerRepository ledger,
            ApplicationChanges changes,
            AwardChanges awardChanges,
            Decisions decisions,
            Delegations delegations,
            KnownEvents events,
            Suspensions suspensions,
            Conflicts conflicts,
            Policies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.applications = applications;
        this.awards = awards;
        this.budgets = budgets;
        this.ledger = ledger;
        this.changes = changes;
        this.awardChanges = awardChanges;
        this.decisions = decisions;
        this.delegations = delegations;
        this.events = events;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    GrantApplication submit(UUID applicant, NewGrantApplication request) {
        NewGrant grant = request.toGrant();
        Instant now = time.now();
        Optional<KnownEvent> event = Optional.ofNullable(grant.eventId()).flatMap(events::find);
        GrantApplication application = GrantApplication.submit(
                UuidV7.next(),
                applicant,
                grant,
                event,
                !suspensions.among(interested(applicant, event), now).isEmpty(),
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
        requireFree(director, application);
        ApplicationChange.LeadTimeWaived change = application.waiveLeadTime(
                request.bodyId(), director, request.reason(), safeguards(application), time.now());
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
        return give(
                application,
                budget,
                request.budgetLineId(),
                request.amount(),
                request.rate(),
                decision,
                Optional.empty());
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
        return give(
                application,
                budget,
                request.budgetLineId(),
                request.amount(),
                request.rate(),
                decision,
                Optional.of(request.delegationId()));
    }

    private Award give(
            GrantApplication application,
            Budget budget,
            UUID lineId,
            Money amount,
            @Nullable RateView rate,
            RecordedDecision decision,
            Optional<UUID> delegation) {
        budget.requireAdopted();
        requireFree(decision.recordedBy(), application);
        ApplicationChange.Approved approved =
                application.approve(UuidV7.next(), amount, decision, safeguards(application));
        Commitment commitment = Commitment.of(
                budget.id(),
                lineId,
                approved.amount(),
                budget.currency(),
                rate == null ? null : rate.toRate(),
                calendar.dayOf(time.now()));
        delegation.ifPresent(id -> count(id, application, decision, List.of(amount, commitment.base())));
        Award award =
                Award.approved(approved.awardId(), application, approved.amount(), decision, commitment, time.now());
        awards.persist(award);
        awardChanges.record(award);
        changes.record(application, approved, null);
        ledger.add(ledger.lockFigures(commitment.budgetLineId(), budget.currency())
                .commit(UuidV7.next(), award.id(), commitment.base(), time.now()));
        return award;
    }

    private void count(
            UUID delegationId, GrantApplication application, RecordedDecision decision, List<Money> amounts) {
        delegations.use(
                delegationId,
                new DelegatedDecision(
                        POWER,
                        decision.bodyId(),
                        ApplicationChanges.NOUN,
                        application.id(),
                        amounts,
                        decision.decidedOn(),
                        decision.recordedBy()));
        application.decideUnder(delegationId);
    }

    @Transactional
    GrantApplication reject(UUID id, NewRejection request) {
        GrantApplication application = applications.forChange(id);
        RecordedDecision decision = decisions.record(request.decision());
        requireFree(decision.recordedBy(), application);
        changes.record(application, application.reject(decision, safeguards(application)), request.reason());
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

    private Safeguards safeguards(GrantApplication application) {
        Optional<KnownEvent> event = application.eventId().flatMap(events::find);
        return new Safeguards(
                event,
                suspensions.among(interested(application.applicantId(), event), time.now()),
                policies.at(LeadTimePolicy.NAME, application.submittedAt(), LeadTimePolicy.class)
                        .days());
    }

    /** Nobody decides who would gain, is co-affiliated with somebody who would, or declared a conflict. */
    private void requireFree(UUID decider, GrantApplication application) {
        Optional<KnownEvent> event = application.eventId().flatMap(events::find);
        application.requireDisinterested(decider, event);
        conflicts.requireNone(decider, interested(application.applicantId(), event), application.id());
    }

    private static Set<UUID> interested(UUID applicant, Optional<KnownEvent> event) {
        Set<UUID> persons = new HashSet<>(event.map(KnownEvent::organisers).orElse(Set.of()));
        persons.add(applicant);
        return persons;
    }

    private static void requireOwn(GrantApplication application, UUID applicant) {
        if (!application.applicantId().equals(applicant)) {
            throw ApplicationRepository.absent(application.id());
        }
    }
}
