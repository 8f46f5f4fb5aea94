package org.foundationops.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;
import org.foundationops.membership.affiliation.domain.AffiliationEnded;
import org.foundationops.membership.affiliation.domain.AffiliationEndsBeforeItBegins;
import org.foundationops.membership.affiliation.domain.AffiliationOverlaps;
import org.foundationops.membership.affiliation.domain.NotYourAffiliation;
import org.foundationops.membership.application.domain.AlreadyMember;
import org.foundationops.membership.application.domain.ApplicationAlreadyOpen;
import org.foundationops.membership.application.domain.ApplicationNotOpen;
import org.foundationops.membership.application.domain.CommentPeriodRunning;
import org.foundationops.membership.application.domain.OwnApplication;
import org.foundationops.membership.corporate.domain.AlternateIsRepresentative;
import org.foundationops.membership.corporate.domain.BankReferenceUsed;
import org.foundationops.membership.corporate.domain.CorporateMembershipDecided;
import org.foundationops.membership.corporate.domain.CorporateMembershipNotApproved;
import org.foundationops.membership.corporate.domain.InvoiceBelowPrice;
import org.foundationops.membership.corporate.domain.InvoicePaid;
import org.foundationops.membership.corporate.domain.NotTheRepresentative;
import org.foundationops.membership.corporate.domain.OrganisationAlreadyMember;
import org.foundationops.membership.corporate.domain.Overpayment;
import org.foundationops.membership.corporate.domain.OwnCorporateMembership;
import org.foundationops.membership.corporate.domain.PaymentInTheFuture;
import org.foundationops.membership.corporate.domain.PaymentNotPositive;
import org.foundationops.membership.corporate.domain.WrongCurrency;
import org.foundationops.membership.decision.domain.DecisionInTheFuture;
import org.foundationops.membership.electorate.domain.InstantInTheFuture;
import org.foundationops.membership.member.domain.MemberNotActive;
import org.foundationops.membership.organisation.domain.DomainTaken;
import org.foundationops.membership.organisation.domain.OrganisationCycle;
import org.foundationops.membership.organisation.domain.OrganisationUnknown;
import org.foundationops.membership.person.domain.EmailNotVerified;
import org.foundationops.membership.person.domain.EmailTaken;
import org.foundationops.membership.person.domain.EmailUnchanged;
import org.foundationops.membership.person.domain.MergerWithItself;
import org.foundationops.membership.person.domain.PersonMerged;
import org.foundationops.membership.person.domain.PersonUnknown;
import org.foundationops.membership.pricelist.domain.NoPriceList;
import org.foundationops.membership.pricelist.domain.PriceListExists;
import org.foundationops.membership.pricelist.domain.PriceListInThePast;
import org.foundationops.membership.pricelist.domain.PriceListUnusable;
import org.foundationops.membership.pricelist.domain.TierNotOffered;

/** Everything that this service refuses. */
@ApplicationScoped
class MembershipProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                AffiliationEnded.class,
                AffiliationEndsBeforeItBegins.class,
                AffiliationOverlaps.class,
                AlreadyMember.class,
                AlternateIsRepresentative.class,
                ApplicationAlreadyOpen.class,
                ApplicationNotOpen.class,
                BankReferenceUsed.class,
                CommentPeriodRunning.class,
                CorporateMembershipDecided.class,
                CorporateMembershipNotApproved.class,
                DecisionInTheFuture.class,
                DomainTaken.class,
                EmailNotVerified.class,
                EmailTaken.class,
                EmailUnchanged.class,
                InstantInTheFuture.class,
                InvoiceBelowPrice.class,
                InvoicePaid.class,
                MemberNotActive.class,
                MergerWithItself.class,
                NoPriceList.class,
                NotTheRepresentative.class,
                NotYourAffiliation.class,
                OrganisationAlreadyMember.class,
                OrganisationCycle.class,
                OrganisationUnknown.class,
                Overpayment.class,
                OwnApplication.class,
                OwnCorporateMembership.class,
                PaymentInTheFuture.class,
                PaymentNotPositive.class,
                PersonMerged.class,
                PersonUnknown.class,
                PriceListExists.class,
                PriceListInThePast.class,
                PriceListUnusable.class,
                TierNotOffered.class,
                WrongCurrency.class);
    }
}
