package org.foundationops.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;
import org.foundationops.membership.affiliation.domain.AffiliationEnded;
import org.foundationops.membership.affiliation.domain.AffiliationEndsBeforeItBegins;
import org.foundationops.membership.affiliation.domain.AffiliationOverlaps;
import org.foundationops.membership.affiliation.domain.NotYourAffiliation;
import org.foundationops.membership.affirmation.domain.AffirmationMissing;
import org.foundationops.membership.affirmation.domain.AffirmationTextOutdated;
import org.foundationops.membership.affirmation.domain.AffirmationYear;
import org.foundationops.membership.affirmation.domain.AlreadyAffirmed;
import org.foundationops.membership.application.domain.AlreadyEndorsed;
import org.foundationops.membership.application.domain.AlreadyMember;
import org.foundationops.membership.application.domain.ApplicationAlreadyOpen;
import org.foundationops.membership.application.domain.ApplicationNotDeferred;
import org.foundationops.membership.application.domain.ApplicationNotDraft;
import org.foundationops.membership.application.domain.ApplicationNotOpen;
import org.foundationops.membership.application.domain.ApplicationNotReady;
import org.foundationops.membership.application.domain.CommentErased;
import org.foundationops.membership.application.domain.CommentPeriodRunning;
import org.foundationops.membership.application.domain.ConsentNotAsked;
import org.foundationops.membership.application.domain.DiscussionClosed;
import org.foundationops.membership.application.domain.EndorsementWithdrawn;
import org.foundationops.membership.application.domain.MembersOnly;
import org.foundationops.membership.application.domain.NomineeUnclear;
import org.foundationops.membership.application.domain.OwnApplication;
import org.foundationops.membership.application.domain.OwnEndorsement;
import org.foundationops.membership.application.domain.OwnNomination;
import org.foundationops.membership.bounce.domain.BounceInTheFuture;
import org.foundationops.membership.bounce.domain.MailNotSent;
import org.foundationops.membership.bounce.domain.MailUnknown;
import org.foundationops.membership.conflict.domain.ConflictDeclared;
import org.foundationops.membership.conflict.domain.ConflictEnded;
import org.foundationops.membership.conflict.domain.ConflictEndsBeforeItBegins;
import org.foundationops.membership.conflict.domain.ConflictOfInterest;
import org.foundationops.membership.conflict.domain.ConflictUnclear;
import org.foundationops.membership.conflict.domain.NotYourConflict;
import org.foundationops.membership.corporate.domain.AlternateIsRepresentative;
import org.foundationops.membership.corporate.domain.CorporateMembershipDecided;
import org.foundationops.membership.corporate.domain.CorporateMembershipEnded;
import org.foundationops.membership.corporate.domain.CorporateMembershipNotApproved;
import org.foundationops.membership.corporate.domain.CreditNotPositive;
import org.foundationops.membership.corporate.domain.CreditTooHigh;
import org.foundationops.membership.corporate.domain.DuesBilled;
import org.foundationops.membership.corporate.domain.InvoiceBelowPrice;
import org.foundationops.membership.corporate.domain.InvoiceNotDraft;
import org.foundationops.membership.corporate.domain.InvoiceNotPayable;
import org.foundationops.membership.corporate.domain.InvoiceNotVoidable;
import org.foundationops.membership.corporate.domain.InvoicePaid;
import org.foundationops.membership.corporate.domain.NoAlternate;
import org.foundationops.membership.corporate.domain.NotTheRepresentative;
import org.foundationops.membership.corporate.domain.OrganisationAlreadyMember;
import org.foundationops.membership.corporate.domain.Overpayment;
import org.foundationops.membership.corporate.domain.OwnCorporateMembership;
import org.foundationops.membership.corporate.domain.PaymentCredited;
import org.foundationops.membership.corporate.domain.PaymentReversed;
import org.foundationops.membership.corporate.domain.RenewalNotApproved;
import org.foundationops.membership.corporate.domain.RenewalNotDue;
import org.foundationops.membership.corporate.domain.RenewalNotRequested;
import org.foundationops.membership.corporate.domain.RenewalOpen;
import org.foundationops.membership.corporate.domain.WrongCurrency;
import org.foundationops.membership.decision.domain.DecisionInTheFuture;
import org.foundationops.membership.delegation.domain.AboveDecisionLimit;
import org.foundationops.membership.delegation.domain.DecisionBeforeDelegation;
import org.foundationops.membership.delegation.domain.DelegateUnclear;
import org.foundationops.membership.delegation.domain.DelegationEndsBeforeItBegins;
import org.foundationops.membership.delegation.domain.DelegationInOtherCurrency;
import org.foundationops.membership.delegation.domain.DelegationNotInForce;
import org.foundationops.membership.delegation.domain.DelegationNotProposed;
import org.foundationops.membership.delegation.domain.DelegationOver;
import org.foundationops.membership.delegation.domain.LimitsUnusable;
import org.foundationops.membership.delegation.domain.NotTheDelegate;
import org.foundationops.membership.delegation.domain.PeriodLimitReached;
import org.foundationops.membership.delegation.domain.PowerNotDelegated;
import org.foundationops.membership.delegation.domain.PowerUnknown;
import org.foundationops.membership.electorate.domain.InstantInTheFuture;
import org.foundationops.membership.erasure.domain.ErasureAlreadyRequested;
import org.foundationops.membership.erasure.domain.ErasureRequestEnded;
import org.foundationops.membership.erasure.domain.LetterFromTheFuture;
import org.foundationops.membership.erasure.domain.OfficeHeld;
import org.foundationops.membership.erasure.domain.ReferenceNamesPerson;
import org.foundationops.membership.group.domain.AdmittedByDecision;
import org.foundationops.membership.group.domain.AdmittedByVote;
import org.foundationops.membership.group.domain.BudgetNegative;
import org.foundationops.membership.group.domain.ChairIsCoChair;
import org.foundationops.membership.group.domain.CharterProposalDecided;
import org.foundationops.membership.group.domain.CharterProposalOpen;
import org.foundationops.membership.group.domain.ConsentGiven;
import org.foundationops.membership.group.domain.CouncilUnclear;
import org.foundationops.membership.group.domain.DerivedRoleUnusable;
import org.foundationops.membership.group.domain.GroupFull;
import org.foundationops.membership.group.domain.GroupIncomplete;
import org.foundationops.membership.group.domain.GroupModeratesSpaces;
import org.foundationops.membership.group.domain.GroupNameTaken;
import org.foundationops.membership.group.domain.GroupNotActive;
import org.foundationops.membership.group.domain.GroupNotDraft;
import org.foundationops.membership.group.domain.GroupNotProposed;
import org.foundationops.membership.group.domain.GroupNotShuttingDown;
import org.foundationops.membership.group.domain.GroupUnknown;
import org.foundationops.membership.group.domain.IndividualMembersOnly;
import org.foundationops.membership.group.domain.LiaisonCompulsory;
import org.foundationops.membership.group.domain.LiaisonNotDirector;
import org.foundationops.membership.group.domain.MembershipDerived;
import org.foundationops.membership.group.domain.NoLiaison;
import org.foundationops.membership.group.domain.NoSuchReportPeriod;
import org.foundationops.membership.group.domain.NotAGroupMember;
import org.foundationops.membership.group.domain.NotOfTheGroup;
import org.foundationops.membership.group.domain.NotTheDecidingBody;
import org.foundationops.membership.group.domain.OfficerNotMember;
import org.foundationops.membership.group.domain.OptInNotDue;
import org.foundationops.membership.group.domain.OwnSeat;
import org.foundationops.membership.group.domain.ReportNotDue;
import org.foundationops.membership.group.domain.ReportSubmitted;
import org.foundationops.membership.group.domain.SeatDecided;
import org.foundationops.membership.group.domain.SeatNotActive;
import org.foundationops.membership.group.domain.SeatNotOpen;
import org.foundationops.membership.group.domain.SeatOpen;
import org.foundationops.membership.group.domain.SeatTermsUnclear;
import org.foundationops.membership.imports.domain.NotYourFile;
import org.foundationops.membership.income.domain.BankReferenceUsed;
import org.foundationops.membership.income.domain.IncomeReversed;
import org.foundationops.membership.income.domain.PaymentInTheFuture;
import org.foundationops.membership.income.domain.PaymentNotPositive;
import org.foundationops.membership.logo.domain.LogoRefused;
import org.foundationops.membership.mail.domain.MailNotGivenUp;
import org.foundationops.membership.member.domain.DayInTheFuture;
import org.foundationops.membership.member.domain.MemberNotActive;
import org.foundationops.membership.organisation.domain.DomainTaken;
import org.foundationops.membership.organisation.domain.OrganisationCycle;
import org.foundationops.membership.organisation.domain.OrganisationUnknown;
import org.foundationops.membership.person.domain.EmailNotVerified;
import org.foundationops.membership.person.domain.EmailTaken;
import org.foundationops.membership.person.domain.EmailUnchanged;
import org.foundationops.membership.person.domain.MergerWithItself;
import org.foundationops.membership.person.domain.PersonErased;
import org.foundationops.membership.person.domain.PersonMerged;
import org.foundationops.membership.person.domain.PersonUnknown;
import org.foundationops.membership.pricelist.domain.NoPriceList;
import org.foundationops.membership.pricelist.domain.PriceListExists;
import org.foundationops.membership.pricelist.domain.PriceListInThePast;
import org.foundationops.membership.pricelist.domain.PriceListUnusable;
import org.foundationops.membership.pricelist.domain.TierNotOffered;
import org.foundationops.membership.space.domain.AlreadyAdministrator;
import org.foundationops.membership.space.domain.NotAnAdministrator;
import org.foundationops.membership.space.domain.NotTheModerator;
import org.foundationops.membership.space.domain.SpaceAddressTaken;
import org.foundationops.membership.space.domain.SpaceClosed;
import org.foundationops.membership.space.domain.TooFewAdministrators;
import org.foundationops.membership.subscription.domain.MailKindCompulsory;
import org.foundationops.membership.suspension.domain.ErasureWhileSuspended;
import org.foundationops.membership.suspension.domain.OrganisationSuspended;
import org.foundationops.membership.suspension.domain.PersonSuspended;
import org.foundationops.membership.suspension.domain.SuspendedSubjectUnclear;
import org.foundationops.membership.suspension.domain.SuspensionInThePast;
import org.foundationops.membership.suspension.domain.SuspensionLength;
import org.foundationops.membership.suspension.domain.SuspensionOver;
import org.foundationops.membership.suspension.domain.SuspensionOverlaps;

/** Everything that this service refuses. */
@ApplicationScoped
class MembershipProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                AboveDecisionLimit.class,
                AdmittedByDecision.class,
                AdmittedByVote.class,
                AffiliationEnded.class,
                AffiliationEndsBeforeItBegins.class,
                AffiliationOverlaps.class,
                AffirmationMissing.class,
                AffirmationTextOutdated.class,
                AffirmationYear.class,
                AlreadyAdministrator.class,
                AlreadyAffirmed.class,
                AlreadyEndorsed.class,
                AlreadyMember.class,
                AlternateIsRepresentative.class,
                ApplicationAlreadyOpen.class,
                ApplicationNotDeferred.class,
                ApplicationNotDraft.class,
                ApplicationNotOpen.class,
                ApplicationNotReady.class,
                BankReferenceUsed.class,
                BounceInTheFuture.class,
                BudgetNegative.class,
                ChairIsCoChair.class,
                CharterProposalDecided.class,
                CharterProposalOpen.class,
                CommentErased.class,
                CommentPeriodRunning.class,
                ConflictDeclared.class,
                ConflictEnded.class,
                ConflictEndsBeforeItBegins.class,
                ConflictOfInterest.class,
                ConflictUnclear.class,
                ConsentGiven.class,
                ConsentNotAsked.class,
                CorporateMembershipDecided.class,
                CorporateMembershipEnded.class,
                CorporateMembershipNotApproved.class,
                CouncilUnclear.class,
                CreditNotPositive.class,
                CreditTooHigh.class,
                DayInTheFuture.class,
                DecisionBeforeDelegation.class,
                DecisionInTheFuture.class,
                DelegateUnclear.class,
                DelegationEndsBeforeItBegins.class,
                DelegationInOtherCurrency.class,
                DelegationNotInForce.class,
                DelegationNotProposed.class,
                DelegationOver.class,
                DerivedRoleUnusable.class,
                DiscussionClosed.class,
                DomainTaken.class,
                DuesBilled.class,
                EmailNotVerified.class,
                EmailTaken.class,
                EmailUnchanged.class,
                EndorsementWithdrawn.class,
                ErasureAlreadyRequested.class,
                ErasureRequestEnded.class,
                ErasureWhileSuspended.class,
                GroupFull.class,
                GroupIncomplete.class,
                GroupModeratesSpaces.class,
                GroupNameTaken.class,
                GroupNotActive.class,
                GroupNotDraft.class,
                GroupNotProposed.class,
                GroupNotShuttingDown.class,
                GroupUnknown.class,
                IncomeReversed.class,
                IndividualMembersOnly.class,
                InstantInTheFuture.class,
                InvoiceBelowPrice.class,
                InvoiceNotDraft.class,
                InvoiceNotPayable.class,
                InvoiceNotVoidable.class,
                InvoicePaid.class,
                LetterFromTheFuture.class,
                LiaisonCompulsory.class,
                LiaisonNotDirector.class,
                LimitsUnusable.class,
                LogoRefused.class,
                MailKindCompulsory.class,
                MailNotGivenUp.class,
                MailNotSent.class,
                MailUnknown.class,
                MemberNotActive.class,
                MembersOnly.class,
                MembershipDerived.class,
                MergerWithItself.class,
                NoAlternate.class,
                NoLiaison.class,
                NoPriceList.class,
                NoSuchReportPeriod.class,
                NomineeUnclear.class,
                NotAGroupMember.class,
                NotAnAdministrator.class,
                NotOfTheGroup.class,
                NotTheDecidingBody.class,
                NotTheDelegate.class,
                NotTheModerator.class,
                NotTheRepresentative.class,
                NotYourAffiliation.class,
                NotYourConflict.class,
                NotYourFile.class,
                OfficeHeld.class,
                OfficerNotMember.class,
                OptInNotDue.class,
                OrganisationAlreadyMember.class,
                OrganisationCycle.class,
                OrganisationSuspended.class,
                OrganisationUnknown.class,
                Overpayment.class,
                OwnApplication.class,
                OwnCorporateMembership.class,
                OwnEndorsement.class,
                OwnNomination.class,
                OwnSeat.class,
                PaymentCredited.class,
                PaymentInTheFuture.class,
                PaymentNotPositive.class,
                PaymentReversed.class,
                PeriodLimitReached.class,
                PersonErased.class,
                PersonMerged.class,
                PersonSuspended.class,
                PersonUnknown.class,
                PowerNotDelegated.class,
                PowerUnknown.class,
                PriceListExists.class,
                PriceListInThePast.class,
                PriceListUnusable.class,
                ReferenceNamesPerson.class,
                RenewalNotApproved.class,
                RenewalNotDue.class,
                RenewalNotRequested.class,
                RenewalOpen.class,
                ReportNotDue.class,
                ReportSubmitted.class,
                SeatDecided.class,
                SeatNotActive.class,
                SeatNotOpen.class,
                SeatOpen.class,
                SeatTermsUnclear.class,
                SpaceAddressTaken.class,
                SpaceClosed.class,
                SuspendedSubjectUnclear.class,
                SuspensionInThePast.class,
                SuspensionLength.class,
                SuspensionOver.class,
                SuspensionOverlaps.class,
                TierNotOffered.class,
                TooFewAdministrators.class,
                WrongCurrency.class);
    }
}
