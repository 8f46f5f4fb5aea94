package org.foundationops.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.events.delegation.domain.AboveDecisionLimit;
import org.foundationops.events.delegation.domain.DecisionBeforeDelegation;
import org.foundationops.events.delegation.domain.DelegationInOtherCurrency;
import org.foundationops.events.delegation.domain.DelegationNotInForce;
import org.foundationops.events.delegation.domain.DelegationOfOtherBody;
import org.foundationops.events.delegation.domain.NotTheDelegate;
import org.foundationops.events.delegation.domain.PeriodLimitReached;
import org.foundationops.events.delegation.domain.PowerNotDelegated;
import org.foundationops.events.event.domain.ContactTwice;
import org.foundationops.events.event.domain.DecisionInTheFuture;
import org.foundationops.events.event.domain.EndsBeforeStart;
import org.foundationops.events.event.domain.EventInThePast;
import org.foundationops.events.event.domain.NameNotLicensed;
import org.foundationops.events.event.domain.NoCodeOfConduct;
import org.foundationops.events.event.domain.NoOrganiser;
import org.foundationops.events.event.domain.OrganiserSuspended;
import org.foundationops.events.event.domain.OwnEvent;
import org.foundationops.events.event.domain.PlaceMissing;
import org.foundationops.events.event.domain.SharedMailbox;
import org.foundationops.events.event.domain.TooFewContacts;
import org.foundationops.events.event.domain.WrongEventState;
import org.foundationops.events.interest.domain.ConflictOfInterest;
import org.foundationops.events.interest.domain.PersonSuspended;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** Everything that this service refuses. */
@ApplicationScoped
class EventsProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                ContactTwice.class,
                DecisionInTheFuture.class,
                EndsBeforeStart.class,
                EventInThePast.class,
                NameNotLicensed.class,
                NoCodeOfConduct.class,
                NoOrganiser.class,
                OrganiserSuspended.class,
                OwnEvent.class,
                PlaceMissing.class,
                SharedMailbox.class,
                TooFewContacts.class,
                WrongEventState.class,
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
