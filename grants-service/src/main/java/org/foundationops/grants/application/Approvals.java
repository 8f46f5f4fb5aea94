package org.foundationops.grants.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.grants.application.domain.ApplicationChange;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.award.AwardChanges;
import org.foundationops.grants.award.AwardRepository;
import org.foundationops.grants.award.RateView;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.award.domain.Commitment;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.delegation.Delegations;
import org.foundationops.grants.delegation.domain.DelegatedDecision;
import org.foundationops.grants.ledger.LedgerRepository;
import org.foundationops.grants.ledger.domain.LedgerEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;

/** What giving the money takes, whoever decided it: the application, the award and the ledger change together. */
@ApplicationScoped
class Approvals {

    /** The power that bodies delegate, and the kind of decision that they are asked for. */
    static final String POWER = "DECIDE_GRANT";

    private final AwardRepository awards;
    private final AwardChanges awardChanges;
    private final ApplicationChanges changes;
    private final LedgerRepository ledger;
    private final Interests interests;
    private final Delegations delegations;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    Approvals(
            AwardRepository awards,
            AwardChanges awardChanges,
            ApplicationChanges changes,
            LedgerRepository ledger,
            Interests interests,
            Delegations delegations,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.awards = awards;
        this.awardChanges = awardChanges;
        this.changes = changes;
        this.ledger = ledger;
        this.interests = interests;
        this.delegations = delegations;
        this.calendar = calendar;
        this.time = time;
    }

    /** Refused, before anything is changed and with the transaction still usable, while the money cannot be given. */
    void requirePossible(GrantApplication application, Budget budget, GrantTerms terms) {
        budget.requireAdopted();
        application.requireApprovable(terms.amount(), budget.bodyId(), interests.safeguards(application));
        bind(UuidV7.next(), commitment(budget, terms), budget);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Award give(
            GrantApplication application,
            Budget budget,
            GrantTerms terms,
            RecordedDecision decision,
            Optional<UUID> delegation) {
        budget.requireAdopted();
        interests.requireRecorderFree(decision, application);
        ApplicationChange.Approved approved =
                application.approve(UuidV7.next(), terms.amount(), decision, interests.safeguards(application));
        Commitment commitment = commitment(budget, terms);
        delegation.ifPresent(id -> count(id, application, decision, List.of(terms.amount(), commitment.base())));
        Award award =
                Award.approved(approved.awardId(), application, approved.amount(), decision, commitment, time.now());
        awards.persist(award);
        awardChanges.record(award);
        changes.record(application, approved, null);
        ledger.add(bind(award.id(), commitment, budget));
        return award;
    }

    private LedgerEntry bind(UUID award, Commitment commitment, Budget budget) {
        return ledger.lockFigures(commitment.budgetLineId(), budget.currency())
                .commit(UuidV7.next(), award, commitment.base(), time.now());
    }

    private Commitment commitment(Budget budget, GrantTerms terms) {
        RateView rate = terms.rate();
        return Commitment.of(
                budget.id(),
                terms.budgetLineId(),
                terms.amount(),
                budget.currency(),
                rate == null ? null : rate.toRate(),
                calendar.dayOf(time.now()));
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
                        decision.recorder().orElseThrow()));
        application.decideUnder(delegationId);
    }
}
