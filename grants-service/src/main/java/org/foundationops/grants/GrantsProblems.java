package org.foundationops.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.grants.application.domain.AlreadyBeforeBody;
import org.foundationops.grants.application.domain.AmountUnusable;
import org.foundationops.grants.application.domain.ApplicationNotOpen;
import org.foundationops.grants.application.domain.ConductReferenceMissing;
import org.foundationops.grants.application.domain.DecisionBeforeSubmission;
import org.foundationops.grants.application.domain.EventNotFundable;
import org.foundationops.grants.application.domain.EventUnknown;
import org.foundationops.grants.application.domain.InterestedPerson;
import org.foundationops.grants.application.domain.LeadTimeTooShort;
import org.foundationops.grants.application.domain.NamedContactMissing;
import org.foundationops.grants.application.domain.OrganiserSuspended;
import org.foundationops.grants.award.domain.ExchangeRateUnusable;
import org.foundationops.grants.awardimport.domain.AwardImportRejected;
import org.foundationops.grants.budget.domain.BudgetExists;
import org.foundationops.grants.budget.domain.BudgetLineUnknown;
import org.foundationops.grants.budget.domain.BudgetLinesUnusable;
import org.foundationops.grants.budget.domain.BudgetNotAdopted;
import org.foundationops.grants.budget.domain.BudgetNotDraft;
import org.foundationops.grants.decision.domain.DecisionInTheFuture;
import org.foundationops.grants.decision.domain.WrongBody;
import org.foundationops.grants.delegation.domain.AboveDecisionLimit;
import org.foundationops.grants.delegation.domain.DecisionBeforeDelegation;
import org.foundationops.grants.delegation.domain.DelegationInOtherCurrency;
import org.foundationops.grants.delegation.domain.DelegationNotInForce;
import org.foundationops.grants.delegation.domain.DelegationOfOtherBody;
import org.foundationops.grants.delegation.domain.NotTheDelegate;
import org.foundationops.grants.delegation.domain.PeriodLimitReached;
import org.foundationops.grants.delegation.domain.PowerNotDelegated;
import org.foundationops.grants.interest.domain.ConflictOfInterest;
import org.foundationops.grants.interest.domain.PersonSuspended;
import org.foundationops.grants.ledger.domain.BudgetLineExhausted;
import org.foundationops.grants.ledger.domain.CommitmentExceeded;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** The refusals of this service. */
@ApplicationScoped
public class GrantsProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                BudgetExists.class,
                BudgetLinesUnusable.class,
                BudgetLineUnknown.class,
                BudgetNotDraft.class,
                BudgetNotAdopted.class,
                BudgetLineExhausted.class,
                CommitmentExceeded.class,
                DecisionInTheFuture.class,
                DecisionBeforeSubmission.class,
                WrongBody.class,
                InterestedPerson.class,
                ApplicationNotOpen.class,
                AlreadyBeforeBody.class,
                AmountUnusable.class,
                ExchangeRateUnusable.class,
                EventUnknown.class,
                EventNotFundable.class,
                ConductReferenceMissing.class,
                NamedContactMissing.class,
                LeadTimeTooShort.class,
                OrganiserSuspended.class,
                AwardImportRejected.class,
                ConflictOfInterest.class,
                PersonSuspended.class,
                AboveDecisionLimit.class,
                DecisionBeforeDelegation.class,
                DelegationInOtherCurrency.class,
                DelegationNotInForce.class,
                DelegationOfOtherBody.class,
                NotTheDelegate.class,
                PeriodLimitReached.class,
                PowerNotDelegated.class);
    }
}
